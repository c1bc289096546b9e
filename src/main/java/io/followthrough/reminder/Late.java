package io.followthrough.reminder;

/** Says how late something is. */
final class Late {

    private Late() {}

    static String days(int days) {
        return days == 1 ? "1 day late" : days + " days late";
    }
}
