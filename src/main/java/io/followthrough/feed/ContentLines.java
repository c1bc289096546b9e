package io.followthrough.feed;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines of an iCalendar file (RFC 5545, section 3.1): each ends in CRLF and is folded before it is longer than 75 octets, never
 * inside a character; texts cannot begin a line or a value of their own.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\n\r\u000b\f\u0085\u2028\u2029]");
    /** No text may hold them; a tab it may. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t]]");

    private final StringBuilder written = new StringBuilder();

    /** @param value whose form is ours, such as a date or a word */
    ContentLines line(String property, String value) {
        int octets = 0;
        String line = property + ":" + value;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            int character = line.codePointAt(at);
            int more = octets(character);
            if (octets + more > MOST_OCTETS) {
                written.append(END).append(' ');
                octets = 1;
            }
            written.appendCodePoint(character);
            octets += more;
        }
        written.append(END);
        return this;
    }

    /** @param values that anybody may have written; several are a list */
    ContentLines text(String property, String... values) {
        return line(property, Stream.of(values).map(ContentLines::escaped).collect(joining(",")));
    }

    @Override
    public String toString() {
        return written.toString();
    }

    private static String escaped(String text) {
        String lines = LINE_BREAK.matcher(text).replaceAll("\n");
        return CONTROL.matcher(lines.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n"))
                .replaceAll(" ");
    }

    /** In UTF-8. */
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
