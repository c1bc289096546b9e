package io.followthrough.reminder.weekly;

/** Says what part of something is so. */
final class Share {

    private Share() {}

    /** @param nothing what is said where there is nothing to take a part of */
    static String of(long part, long whole, String nothing) {
        return of(part, whole, "", nothing);
    }

    /** @param what is said of the part, with a space before it */
    static String of(long part, long whole, String what, String nothing) {
        return whole == 0 ? nothing : part + " of " + whole + what + " (" + Math.round(100.0 * part / whole) + " %)";
    }
}
