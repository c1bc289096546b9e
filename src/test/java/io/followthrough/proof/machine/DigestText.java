package io.followthrough.proof.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text part of a digest as a person would: headings, keys, how late. */
final class DigestText {

    private static final Pattern HEADING = Pattern.compile("^([A-Z][a-z ]+) \\((\\d+)\\)$");
    private static final Pattern ITEM = Pattern.compile("^(FU-\\d+)  .*");
    private static final Pattern LATE = Pattern.compile("^  due [0-9-]+, (\\d+) days? late.*");
    private static final Pattern MORE = Pattern.compile("^… and (\\d+) more.*");

    private DigestText() {}

    static List<Said> read(String text) {
        List<Said> sections = new ArrayList<>();
        String key = null;
        for (String line : text.replace("\r", "").split("\n")) {
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            Matcher late = LATE.matcher(line);
            Matcher more = MORE.matcher(line);
            if (heading.matches()) {
                sections.add(new Said(heading.group(1), Integer.parseInt(heading.group(2)), new ArrayList<>()));
            } else if (item.matches()) {
                key = item.group(1);
                sections.getLast().lines().add(key);
            } else if (late.matches()) {
                sections.getLast().lines().removeLast();
                sections.getLast().lines().add(Said.line(key, Long.parseLong(late.group(1))));
            } else if (more.matches()) {
                check(sections.getLast(), Integer.parseInt(more.group(1)));
            }
        }
        return sections;
    }

    private static void check(Said section, int more) {
        if (section.count() != section.lines().size() + more) {
            throw new AssertionError("The heading and the lines do not add up: " + section + " and " + more + " more");
        }
    }
}
