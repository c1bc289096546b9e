package io.followthrough.followup;

/**
 * A time from one day or instant to another, both included.
 *
 * @param from the name of a parameter, null for an open beginning
 * @param to likewise
 */
record Period(Months months, String from, String to) {

    /** Served by the indexes of the lists in the order of this time. */
    String test() {
        return "(" + months.column() + " is not null" + bounds(months.sorted()) + ")";
    }

    /** The same, served by the index on the column itself, which is read without a look at the table. */
    Subset subset() {
        return Subset.that("true" + bounds(months.column()));
    }

    boolean isInOrderOf(FollowUpSort sort) {
        return sort.expression().equals(months.sorted());
    }

    /**
     * The first of each month, and the first of those: none of the months is read to its end. Only months in which there are
     * follow-ups are visited, one look at the index each.
     */
    String sql(String conditions, FollowUpSort sort) {
        return """
                with recursive month (n) as (
                    (select {month} from follow_up f where {month} is not null{from}{to} order by 1 limit 1)
                    union all
                    select (select {month} from follow_up f where {month} > month.n{to} order by 1 limit 1)
                    from month where month.n is not null)
                select f.id from month cross join lateral (
                    select f.id, f.due_on, f.updated_at, f.status, f.priority from follow_up f where {month} = month.n and {conditions}
                    order by {order} limit :most) f
                order by {order} limit :most"""
                .replace("{month}", months.month())
                .replace("{from}", bound(months.month(), " >= ", from, months.monthOf(from)))
                .replace("{to}", bound(months.month(), " <= ", to, months.monthOf(to)))
                .replace("{conditions}", conditions)
                .replace("{order}", sort.orderBy());
    }

    private String bounds(String expression) {
        return bound(expression, " >= ", from, months.value(from)) + bound(expression, " <= ", to, months.value(to));
    }

    private static String bound(String expression, String comparison, String parameter, String value) {
        return parameter == null ? "" : " and " + expression + comparison + value;
    }
}
