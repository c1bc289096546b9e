package io.followthrough.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import io.followthrough.api.Key;

/**
 * What one person is told on one day.
 *
 * @param reader their name
 * @param date the day in the reader's zone
 * @param sections without empty ones
 */
record DigestContent(String reader, LocalDate date, List<Section> sections) {

    private static final int LONGEST_NAME = 100;

    DigestContent {
        reader = OneLine.of(reader, LONGEST_NAME);
        sections = List.copyOf(sections);
    }

    boolean isEmpty() { return sections.isEmpty(); }

    /** A follow-up that stands in two sections counts twice. */
    int items() {
        return sections.stream().mapToInt(Section::total).sum();
    }

    /** The ids of the follow-ups that it has a line for. */
    List<Long> named() {
        return sections.stream().flatMap(section -> section.lines().stream()).map(line -> Key.FOLLOW_UP.id(line.key())).sorted()
                .distinct().toList();
    }

    /** The same with at most so many lines in each section. */
    DigestContent shortened(int most) {
        return new DigestContent(reader, date, sections.stream().map(section -> section.shortened(most)).toList());
    }

    /** The most lines that a section has. */
    int longest() {
        return sections.stream().mapToInt(section -> section.lines().size()).max().orElse(0);
    }

    /** How many, and how late. */
    public String subject() {
        return sections.stream().map(Section::inSubject).collect(Collectors.joining(", "));
    }
}
