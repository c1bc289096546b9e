package io.followthrough.intake.reading.words;

import java.text.Normalizer;
import java.util.Locale;

/** A text without case, accents and punctuation: its words, separated by single spaces. */
public final class Folded {

    private Folded() {}

    public static String of(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(decomposed.length());
        for (var i = 0; i < decomposed.length(); i++) {
            var character = decomposed.charAt(i);
            if (character == 'ß') {
                folded.append("ss");
            } else if (Character.isLetterOrDigit(character)) {
                folded.append(character);
            } else if (Character.getType(character) != Character.NON_SPACING_MARK && !endsWithSpace(folded)) {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    private static boolean endsWithSpace(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    }
}
