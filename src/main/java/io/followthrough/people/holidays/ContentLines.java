package io.followthrough.people.holidays;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the text of a calendar file apart into its lines. */
final class ContentLines {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]++");
    private static final Pattern PARAMETER = Pattern.compile(";([A-Za-z0-9-]++)=((?:\"[^\"]*+\"|[^\";:]++)*+)");

    private ContentLines() {}

    /** @throws io.followthrough.problem.ProblemException 422 naming the first line that is none */
    static List<ContentLine> of(String text) {
        List<ContentLine> lines = new ArrayList<>();
        StringBuilder unfolded = new StringBuilder();
        int start = 0;
        int number = 0;
        for (String written : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!written.isEmpty() && Character.isWhitespace(written.charAt(0))) {
                unfolded.append(written, 1, written.length());
                continue;
            }
            add(start, unfolded, lines);
            unfolded.append(written);
            start = number;
        }
        add(start, unfolded, lines);
        return lines;
    }

    private static void add(int number, StringBuilder unfolded, List<ContentLine> lines) {
        if (!unfolded.toString().isBlank()) {
            lines.add(read(Math.max(number, 1), unfolded.toString()));
        }
        unfolded.setLength(0);
    }

    private static ContentLine read(int number, String line) {
        Matcher name = NAME.matcher(line);
        if (!name.lookingAt()) {
            throw ContentLine.fault(number, "must begin with the name of a property, such as DTSTART");
        }
        Map<String, String> parameters = new HashMap<>();
        int end = name.end();
        Matcher parameter = PARAMETER.matcher(line);
        while (parameter.region(end, line.length()).lookingAt()) {
            parameters.put(parameter.group(1).toUpperCase(Locale.ROOT), parameter.group(2).replace("\"", ""));
            end = parameter.end();
        }
        if (end == line.length() || line.charAt(end) != ':') {
            throw ContentLine.fault(number, "must have a colon between the property and its value");
        }
        return new ContentLine(number, name.group().toUpperCase(Locale.ROOT), parameters, line.substring(end + 1));
    }
}
