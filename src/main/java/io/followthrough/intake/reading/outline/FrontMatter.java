package io.followthrough.intake.reading.outline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The YAML head of a document, as far as it is one value a line; {@code lines} is how many lines it takes. */
public record FrontMatter(Map<String, String> values, int lines) {

    private static final int LONGEST = 100;

    static FrontMatter of(String markdown) {
        var values = new HashMap<String, String>();
        var count = 0;
        for (var line : (Iterable<String>) markdown.lines().limit(LONGEST)::iterator) {
            count++;
            var isFence = line.stripTrailing().equals("---");
            if (count == 1 && !isFence) {
                break;
            }
            if (count > 1 && (isFence || line.stripTrailing().equals("..."))) {
                return new FrontMatter(Map.copyOf(values), count);
            }
            var colon = line.indexOf(':');
            if (colon > 0 && Character.isLetter(line.charAt(0))) {
                values.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        unquoted(line.substring(colon + 1)));
            }
        }
        return new FrontMatter(Map.of(), 0);
    }

    /** The value or null. */
    public String get(String key) {
        var value = values.get(key);
        return value == null || value.isEmpty() ? null : value;
    }

    String blankedIn(String markdown) {
        var start = 0;
        for (var i = 0; i < lines; i++) {
            start = markdown.indexOf('\n', start) + 1;
        }
        return lines == 0 ? markdown : "\n".repeat(lines) + (start == 0 ? "" : markdown.substring(start));
    }

    private static String unquoted(String value) {
        var plain = value.strip();
        var isQuoted = plain.length() > 1 && plain.charAt(0) == plain.charAt(plain.length() - 1)
                && "\"'".indexOf(plain.charAt(0)) >= 0;
        return isQuoted ? plain.substring(1, plain.length() - 1) : plain;
    }
}
