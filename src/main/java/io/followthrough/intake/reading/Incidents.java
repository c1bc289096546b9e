package io.followthrough.intake.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.followthrough.intake.reading.moment.DayOrder;
import io.followthrough.intake.reading.outline.Block.Section;
import io.followthrough.intake.reading.outline.Outline;
import io.followthrough.intake.reading.outline.SectionKind;
import io.followthrough.intake.reading.words.Folded;

/** The incidents of a document: one, or one a section where several sections each tell of their own. */
final class Incidents {

    private final Assumptions assumptions;
    private final Warnings warnings;
    private final List<IncidentReading> readings = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    private Incidents(Assumptions assumptions, Warnings warnings) {
        this.assumptions = assumptions;
        this.warnings = warnings;
    }

    static Incidents in(Outline outline, DayOrder order, Assumptions assumptions, Warnings warnings) {
        var incidents = new Incidents(assumptions, warnings);
        var sections = Outline.within(outline.root()).stream().filter(Incidents::isOwnIncident).toList();
        for (var section : sections.size() > 1 ? sections : List.<Section>of()) {
            var reading = new IncidentReading(outline, section, order, assumptions, warnings);
            if (reading.tellsStart()) {
                incidents.readings.add(reading);
                incidents.titles.add(Titles.clean(section.title().plain()));
            }
        }
        if (incidents.readings.size() < 2) {
            incidents.readings.clear();
            incidents.titles.clear();
            incidents.readings.add(new IncidentReading(outline, outline.root(), order, assumptions, warnings));
        }
        return incidents;
    }

    List<WrittenIncident> incidents(String title, Recognition recognition) {
        var incidents = new ArrayList<WrittenIncident>();
        for (var i = 0; i < readings.size(); i++) {
            var incident = readings.get(i).incident(titles.isEmpty() ? title : titles.get(i), i, recognition);
            readings.get(i).warnAboutAssumptions(incident.startedAt(), assumptions);
            incidents.add(incident);
        }
        return incidents;
    }

    List<WrittenTimelineEntry> timeline(List<WrittenIncident> incidents) {
        var entries = new ArrayList<WrittenTimelineEntry>();
        for (var i = 0; i < readings.size(); i++) {
            entries.addAll(readings.get(i).entries(incidents.get(i)));
        }
        return entries;
    }

    LocalDate countedFrom(Assumptions given) {
        return readings.getLast().countedFrom(given);
    }

    /** {@code Incident 2: ...}, {@code Outage B - ...} */
    private static boolean isOwnIncident(Section section) {
        var words = Folded.of(section.title().plain()).split(" ", 3);
        var isNamed = words.length > 1
                && List.of("incident", "outage", "incidente", "vorfall", "event", "panne").contains(words[0]);
        return isNamed && section.kind() == SectionKind.OTHER
                && words[1].matches("[0-9]{1,2}|[a-d]|one|two|three|first|second|third|i{1,3}");
    }
}
