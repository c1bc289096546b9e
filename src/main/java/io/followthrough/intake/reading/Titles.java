package io.followthrough.intake.reading;

import io.followthrough.intake.reading.outline.Outline;

/** Cleans the title of a document for display. */
final class Titles {

    private Titles() {}

    /** The title or null, with a warning. */
    static String of(Outline outline, Warnings warnings, Recognition recognition) {
        var found = Titling.of(outline);
        var title = found == null ? "" : clean(found.text().plain());
        if (title.isEmpty()) {
            warnings.add(0, "The document has no title.");
            return null;
        }
        recognition.add(found.line(), Recognised.Part.TITLE, 0);
        return title;
    }

    static String clean(String plain) {
        var start = 0;
        while (start < plain.length() && !isWritten(plain.codePointAt(start))
                && "\"'“‘«([#.".indexOf(plain.codePointAt(start)) < 0) {
            start += Character.charCount(plain.codePointAt(start));
        }
        var end = plain.length();
        while (end > start && (isEmoji(plain.codePointBefore(end)) || " :*_#".indexOf(plain.codePointBefore(end)) >= 0)) {
            end -= Character.charCount(plain.codePointBefore(end));
        }
        return plain.substring(start, end).strip();
    }

    private static boolean isWritten(int character) {
        return Character.isLetterOrDigit(character);
    }

    private static boolean isEmoji(int character) {
        return Character.getType(character) == Character.OTHER_SYMBOL || character == 0xFE0F || character == 0x200D;
    }
}
