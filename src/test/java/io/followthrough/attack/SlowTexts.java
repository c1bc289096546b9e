package io.followthrough.attack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that make a pattern with ambiguous parts try them all: something it knows, again and again, and an end that does not fit. */
final class SlowTexts {

    private static final String SAMPLES = "aZ0 9\t\n.,:;-_/|*#@=<>()[]{}\"'`!?+&%\u00e9\u2014";
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}[ :]?|://");
    private static final List<String> ENDS = List.of("", "\u0001", "!a\n");

    private SlowTexts() {}

    static List<String> against(Pattern pattern, int length) {
        Set<String> units = units(pattern);
        Set<String> beginnings = new LinkedHashSet<>(List.of(""));
        words(pattern).stream().limit(12).forEach(word -> beginnings.add(word + " "));
        beginnings.addAll(List.of("(", "[", "\"", "http://", "@", "0", "a", "W/\"x\""));
        List<String> texts = new ArrayList<>();
        for (String unit : units) {
            String pumped = unit.repeat(Math.ceilDiv(length, unit.length()));
            for (String beginning : beginnings) {
                ENDS.forEach(end -> texts.add(beginning + pumped + end));
            }
        }
        return texts;
    }

    /** What the pattern names or accepts, alone and by twos. */
    private static Set<String> units(Pattern pattern) {
        List<String> pieces = new ArrayList<>();
        String written = pattern.pattern();
        SAMPLES.codePoints().mapToObj(Character::toString)
                .filter(sample -> written.contains(sample) || Character.isLetterOrDigit(sample.charAt(0)) || sample.isBlank()
                        || accepts(pattern, sample))
                .forEach(pieces::add);
        Set<String> units = new LinkedHashSet<>(pieces);
        for (String one : pieces) {
            pieces.forEach(other -> units.add(one + other));
        }
        List<String> words = words(pattern);
        units.addAll(words);
        words.forEach(word -> units.add(word + " "));
        words.forEach(word -> units.add(word + " a "));
        return units;
    }

    private static boolean accepts(Pattern pattern, String sample) {
        Matcher matcher = pattern.matcher(sample);
        return matcher.find() || matcher.hitEnd() && pattern.matcher("a" + sample).find();
    }

    private static List<String> words(Pattern pattern) {
        return WORD.matcher(pattern.pattern()).results().map(found -> found.group().strip()).distinct().limit(40).toList();
    }
}
