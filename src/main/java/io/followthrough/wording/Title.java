package io.followthrough.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A title without what people put before and after it. */
record Title(String text) {

    private static final Pattern BEFORE = Pattern.compile("(?i)^(?:\\[[^\\]]*\\]\\s*|[A-Z]{2,10}-\\d+\\b[:\\s-]*"
            + "|(?:todo|action(?: item)?|follow[- ]?up|task)\\s*[:–-]\\s*|please\\s+|(?:we|somebody|someone)\\s+"
            + "(?:should|must|need to|needs to|have to|will|could)\\s+|(?:needs? to|should|must|let's|let us)\\s+|[*_]+)");
    private static final Pattern AFTER = Pattern.compile("(?<![\\s.!*_])[\\s.!*_]+$");
    private static final Set<String> FOREIGN = Set
            .of("""
                    der die das und oder für mit von den dem ein eine nicht le la les des une du pour avec dans sur et aux el los las del una
                    para con por que dos uma não com het een voor van niet il gli della och för og att"""
                    .split("\\s+"));

    static Title of(String written) {
        String text = written.strip();
        for (String shorter = withoutFirst(text); !shorter.equals(text); shorter = withoutFirst(text)) {
            text = shorter;
        }
        return new Title(AFTER.matcher(text).replaceFirst(""));
    }

    private static String withoutFirst(String text) {
        return BEFORE.matcher(text).replaceFirst("");
    }

    /** Words that only other languages have speak against it, and so do letters that English has not. */
    boolean isEnglish() {
        boolean isLatin = text.codePoints().filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
        return isLatin && Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).noneMatch(FOREIGN::contains);
    }
}
