package io.followthrough.chat;

/** Words that users wrote, on one line, without what cannot be seen and changes how the rest is read. */
final class PlainWords {

    private static final int LONGEST = 250;

    private PlainWords() {}

    static String of(String words) {
        return of(words, LONGEST);
    }

    static String of(String words, int longest) {
        String line = words.replaceAll("[\\p{Cc}\\s\\u2028\\u2029]+", " ").replaceAll("\\p{Cf}", "").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
