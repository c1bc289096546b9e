package io.followthrough.intake.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts running text into sentences. */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of("e.g", "i.e", "a.m", "p.m", "approx", "vs", "etc", "no", "dr", "mr",
            "mrs", "ca", "z.b", "p.ex", "ej", "aprox", "env", "bzw", "inc", "st", "cf");

    private Sentences() {}

    public static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        var start = 0;
        for (var i = 0; i < text.length() - 1; i++) {
            if (endsAt(text, i)) {
                sentences.add(text.substring(start, i + 1).strip());
                start = i + 1;
            }
        }
        sentences.add(text.substring(start).strip());
        sentences.removeIf(String::isEmpty);
        return sentences;
    }

    private static boolean endsAt(String text, int at) {
        var mark = text.charAt(at);
        if (mark != '.' && mark != '!' && mark != '?') {
            return false;
        }
        var next = text.charAt(at + 1);
        if (next != ' ') {
            return false;
        }
        var following = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
        return !Character.isLowerCase(following) && !(mark == '.' && isAbbreviation(text, at));
    }

    private static boolean isAbbreviation(String text, int dot) {
        var start = text.lastIndexOf(' ', dot) + 1;
        var word = text.substring(Math.max(start, dot - 8 > start ? dot - 8 : start), dot).toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(word.replace("(", "")) || !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }
}
