package io.followthrough.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.followthrough.intake.reading.Recognised.Part;

/** Collects which lines a postmortem is read from. */
final class Recognition {

    private final List<Recognised> collected = new ArrayList<>();

    /** @param line 0 where no line says it */
    void add(int line, Part part, int index) {
        if (line > 0) {
            collected.add(new Recognised(line, part, index));
        }
    }

    void addIncident(WrittenIncident incident, int index) {
        if (incident.startedAt() != null) {
            add(incident.startedAt().line(), Part.STARTED, index);
        }
        if (incident.resolvedAt() != null) {
            add(incident.resolvedAt().line(), Part.RESOLVED, index);
        }
    }

    List<Recognised> inOrder() {
        return collected.stream().distinct().sorted(Comparator.comparingInt(Recognised::line)).toList();
    }
}
