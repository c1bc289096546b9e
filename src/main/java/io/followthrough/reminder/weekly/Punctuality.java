package io.followthrough.reminder.weekly;

import io.followthrough.report.OnTimeRow;

/** How many due dates of a period were kept: as they are now, and as they were first. */
record Punctuality(Weeks.Period period, OnTimeRow current, OnTimeRow original) {

    boolean isEmpty() { return current.denominator() + original.denominator() == 0; }

    /** In words. */
    public String said() {
        return Share.of(current.doneOnTime(), current.denominator(), "nothing was due") + "; against the original due dates "
                + Share.of(original.doneOnTime(), original.denominator(), "nothing was due");
    }

    /** Against the current due dates. */
    public String saidShortly() {
        return Share.of(current.doneOnTime(), current.denominator(), "nothing was due");
    }
}
