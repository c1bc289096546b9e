package io.followthrough.reminder;

/** Words that users wrote, made fit for one line of a mail. */
public final class OneLine {

    private OneLine() {}

    public static String of(String words, int longest) {
        String line = words.replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
