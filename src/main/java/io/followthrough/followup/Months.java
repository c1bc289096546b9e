package io.followthrough.followup;

/** The times of a follow-up that are indexed by month: of 32 days each, which needs no calendar. */
enum Months {
    /** Served by follow_up_by_due_month and follow_up_by_due_month_update; without a due date it is in no month. */
    DUE("f.due_on", "date", FollowUpSort.DUE_FIRST, "((%s - date '2000-01-01') / 32)"),
    /** Served by follow_up_by_update_month and follow_up_by_update_month_due. */
    UPDATED("f.updated_at", "timestamptz", FollowUpSort.CHANGED_LAST,
            "((cast(%s at time zone 'UTC' as date) - date '2000-01-01') / 32)");

    private final String column;
    private final String type;
    private final FollowUpSort order;
    private final String month;

    Months(String column, String type, FollowUpSort order, String month) {
        this.column = column;
        this.type = type;
        this.order = order;
        this.month = month;
    }

    String column() {
        return column;
    }

    /** What the index of the order holds in place of the column. */
    String sorted() {
        return order.expression();
    }

    /** Exactly the expression of the indexes. */
    String month() {
        return month.formatted(column);
    }

    String monthOf(String parameter) {
        return month.formatted(value(parameter));
    }

    String value(String parameter) {
        return "cast(" + parameter + " as " + type + ")";
    }
}
