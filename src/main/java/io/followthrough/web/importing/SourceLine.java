package io.followthrough.web.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.followthrough.intake.reading.Recognised;
import io.followthrough.intake.reading.Warning;

/**
 * A line of the document with what was made of it.
 *
 * @param number counted from 1
 * @param warnings what is uncertain about it
 */
record SourceLine(int number, String text, List<Mark> marks, List<String> warnings) {

    static List<SourceLine> of(String document, List<Recognised> recognised, List<Warning> warnings) {
        Map<Integer, List<Mark>> marks = recognised.stream().collect(
                Collectors.groupingBy(Recognised::line, Collectors.mapping(Mark::of, Collectors.toList())));
        Map<Integer, List<String>> warned = warnings.stream().collect(
                Collectors.groupingBy(Warning::line, Collectors.mapping(Warning::message, Collectors.toList())));
        List<SourceLine> lines = new ArrayList<>();
        for (String text : document.split("\r\n|\r|\n", -1)) {
            int number = lines.size() + 1;
            lines.add(new SourceLine(number, text, marks.getOrDefault(number, List.of()),
                    warned.getOrDefault(number, List.of())));
        }
        return lines;
    }

    public boolean isRecognised() { return !marks.isEmpty(); }
}
