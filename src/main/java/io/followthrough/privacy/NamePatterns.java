package io.followthrough.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/**
 * Regular expressions (PostgreSQL's, of which these are Java's too) that find a person in texts, as they are written in prose, HTML, JSON
 * and addresses of the web; and what takes the place of each.
 *
 * @param standIns as many as there are patterns
 * @param hints for LIKE, in lower case: a text in which a pattern finds something is like one of them
 */
record NamePatterns(List<String> patterns, List<String> standIns, List<String> hints) {

    private static final Pattern UNESCAPED = Pattern.compile("[a-z0-9]+");

    private static final String BEFORE_ADDRESS = "(?<![[:alnum:]._%+-])";
    private static final String BEFORE_ENCODED_ADDRESS = "(?:(?<![[:alnum:]._%+-])|(?<=%[0-9A-F][0-9A-F]))";
    private static final String AFTER_ADDRESS = "(?![[:alnum:]-]|\\.[[:alnum:]])";
    private static final String AFTER_MENTION = "(?![[:alnum:]_-]|\\.[[:alnum:]])";
    private static final String BEFORE_NAME = "(?<![[:alnum:]])";
    private static final String AFTER_NAME = "(?![[:alnum:]])";
    /** The last one is how a line ends in JSON. */
    private static final String BETWEEN_WORDS = "(?:\\s|\\+|%20|&nbsp;|\\\\n)+";

    /**
     * Whatever has an @ inside is taken for an address, what begins with one for a mention, what has several words for a name. A single
     * word is left out: in a sentence it might mean anything.
     *
     * @param standIn the name that takes the place of names and mentions
     * @param standInAddress the address that takes the place of addresses
     */
    static NamePatterns of(Collection<String> texts, String standIn, String standInAddress) {
        Set<String> addresses = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> hints = new LinkedHashSet<>();
        for (String text : texts) {
            String stripped = text.strip();
            hints.add("%" + hint(stripped) + "%");
            switch (stripped.indexOf('@')) {
                case 0 -> names.add(BEFORE_ADDRESS + literal(stripped) + AFTER_MENTION);
                case -1 -> names.addAll(patternsOfName(stripped));
                default -> addresses.addAll(patternsOfAddress(stripped));
            }
        }
        List<String> patterns = new ArrayList<>(addresses);
        List<String> standIns = new ArrayList<>(addresses.stream().map(_ -> standInAddress).toList());
        patterns.addAll(names);
        standIns.addAll(names.stream().map(_ -> standIn).toList());
        return new NamePatterns(patterns, standIns, List.copyOf(hints));
    }

    /** Whether {@link #of} makes a pattern of it. */
    static boolean isFound(String text) {
        String stripped = text.strip();
        return stripped.contains("@") || words(stripped).size() > 1;
    }

    /** The longest piece that is written alike everywhere; of an address, whose domain many have, of what is before the @. */
    private static String hint(String text) {
        String telling = text.indexOf('@') > 0 ? text.substring(0, text.indexOf('@')) : text;
        return UNESCAPED.matcher(telling.toLowerCase(Locale.ROOT)).results().map(MatchResult::group)
                .max(Comparator.comparingInt(String::length)).orElse("");
    }

    private static Set<String> patternsOfAddress(String address) {
        Set<String> patterns = new LinkedHashSet<>();
        for (String written : List.of(address, inHtml(address), inJson(address))) {
            patterns.add(BEFORE_ADDRESS + literal(written) + AFTER_ADDRESS);
        }
        patterns.add(BEFORE_ENCODED_ADDRESS + literal(URLEncoder.encode(address, UTF_8)) + AFTER_ADDRESS);
        return patterns;
    }

    private static Set<String> patternsOfName(String name) {
        List<String> words = words(name);
        Set<String> patterns = new LinkedHashSet<>();
        if (words.size() > 1) {
            patterns.add(ofWords(words));
            patterns.add(ofWords(words.stream().map(NamePatterns::inHtml).toList()));
            patterns.add(ofWords(words.stream().map(NamePatterns::inJson).toList()));
            patterns.add(ofWords(words.stream().map(word -> URLEncoder.encode(word, UTF_8)).toList()));
        }
        return patterns;
    }

    private static String ofWords(List<String> words) {
        return BEFORE_NAME + words.stream().map(NamePatterns::literal).collect(joining(BETWEEN_WORDS)) + AFTER_NAME;
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String inHtml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'",
                "&#39;");
    }

    private static String inJson(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    private static String literal(String text) {
        return text.replaceAll("([\\p{ASCII}&&[^A-Za-z0-9]])", "\\\\$1");
    }
}
