package io.followthrough.followup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

import io.followthrough.api.Cursor;
import io.followthrough.api.StorableTime;
import io.followthrough.classification.Word;

/** The orders in which follow-ups can be listed; the key decides between equals, so that pages never overlap. */
public enum FollowUpSort implements Word {
    NEWEST_FIRST("-key", "f.id", true, FollowUp::id),
    OLDEST_FIRST("key", "f.id", false, FollowUp::id),
    /** Those without a due date come last. */
    DUE_FIRST("dueOn", "coalesce(f.due_on, date '9999-12-31')", false, FollowUpSort::dueOn),
    CHANGED_LAST("updatedAt",
            "f.updated_at", false, FollowUp::updatedAt),
    CHANGED_FIRST("-updatedAt", "f.updated_at", true, FollowUp::updatedAt),
    /** What is left to be done first, then the earliest due date, then the highest priority. */
    URGENT_FIRST("urgency",
            "((CASE WHEN f.status IN ('done', 'wont_do') THEN 10000000 ELSE 0 END"
                    + " + (coalesce(f.due_on, date '9999-12-31') - date '1970-01-01')) * 10"
                    + " + CAST(right(f.priority, 1) AS integer))",
            false, FollowUpSort::urgency);

    private final String word;
    private final String expression;
    private final boolean descending;
    private final Function<FollowUp, Object> value;

    FollowUpSort(String word, String expression, boolean descending, Function<FollowUp, Object> value) {
        this.word = word;
        this.expression = expression;
        this.descending = descending;
        this.value = value;
    }

    Cursor after(FollowUp last) {
        return new Cursor(word, value.apply(last).toString(), last.id());
    }

    String expression() {
        return expression;
    }

    String orderBy() {
        String direction = descending ? " desc" : " asc";
        return expression + direction + ", f.id" + direction;
    }

    String beyond() {
        return "(" + expression + ", f.id) " + (descending ? "<" : ">") + " (:sortValue, :lastId)";
    }

    /** @throws io.followthrough.problem.ProblemException 400 when the cursor was tampered with */
    Object sortValue(Cursor cursor) {
        try {
            return switch (this) {
                case NEWEST_FIRST, OLDEST_FIRST -> cursor.id();
                case DUE_FIRST -> StorableTime.checked(LocalDate.parse(cursor.value()));
                case CHANGED_LAST, CHANGED_FIRST -> StorableTime.checked(OffsetDateTime.parse(cursor.value()).toInstant());
                case URGENT_FIRST -> Integer.valueOf(cursor.value());
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw Cursor.forged();
        }
    }

    private static LocalDate dueOn(FollowUp followUp) {
        return followUp.due().dueOn().orElse(LocalDate.of(9999, 12, 31));
    }

    private static int urgency(FollowUp followUp) {
        int days = (followUp.progress().status().isTerminal() ? 10_000_000 : 0) + (int) dueOn(followUp).toEpochDay();
        return days * 10 + followUp.priority().ordinal();
    }

    @Override
    public String word() {
        return word;
    }
}
