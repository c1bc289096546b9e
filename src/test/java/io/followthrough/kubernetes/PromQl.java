package io.followthrough.kubernetes;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names in a query of Prometheus; whether it is well-formed, promtool says. */
public record PromQl(String text) {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern MATCHERS = Pattern.compile("\\{([^}]*)}");
    private static final Pattern LABELS = Pattern
            .compile("\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\(([^)]*)\\)");
    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]|\\boffset\\s+\\w+");
    private static final Pattern NAME = Pattern.compile("(?<![\\w:.])[a-zA-Z_:][\\w:]*(?!\\s*\\(|[\\w:])");
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "bool");

    /** Names of series, such as {@code http_server_requests_seconds_bucket}. */
    public Set<String> metrics() {
        String rest = remove(RANGE, remove(LABELS, remove(MATCHERS, withoutTexts())));
        return NAME.matcher(rest).results().map(MatchResult::group).filter(name -> !OPERATORS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All labels that are asked for or grouped by. */
    public Set<String> labels() {
        Set<String> labels = new TreeSet<>();
        for (Pattern place : Set.of(MATCHERS, LABELS)) {
            place.matcher(withoutTexts()).results().forEach(found -> NAME.matcher(found.group(1)).results()
                    .map(MatchResult::group).forEach(labels::add));
        }
        return labels;
    }

    private String withoutTexts() {
        return remove(TEXT, text);
    }

    private static String remove(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(" ");
    }
}
