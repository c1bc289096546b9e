package io.followthrough.web.admin;

import io.followthrough.policy.Deadline;

/**
 * A span of days as the messages say it.
 *
 * @param days never negative
 * @param working whether only working days count
 * @param before whether it lies before what it is measured from
 */
record Span(int days, boolean working, boolean before) {

    /** Null for none. */
    static Span of(Deadline deadline) {
        return deadline == null
                ? null
                : new Span(Math.abs(deadline.days()), deadline.unit() == Deadline.Unit.WORKING_DAYS, deadline.days() < 0);
    }

    public boolean isNone() { return days == 0; }
}
