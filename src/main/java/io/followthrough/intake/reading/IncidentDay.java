package io.followthrough.intake.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.followthrough.intake.reading.moment.Day;
import io.followthrough.intake.reading.moment.DayOrder;
import io.followthrough.intake.reading.moment.Moment;
import io.followthrough.intake.reading.moment.Moments;
import io.followthrough.intake.reading.outline.Block.Section;
import io.followthrough.intake.reading.outline.Field;
import io.followthrough.intake.reading.outline.Outline;
import io.followthrough.intake.reading.outline.SectionKind;

/** The day of an incident, from the most telling place of a document that names one; {@code day} is null where none does. */
record IncidentDay(Day day, int line, Integer year) {

    private static final Set<SectionKind> TELLING = Set.of(SectionKind.OTHER, SectionKind.SUMMARY, SectionKind.IMPACT);
    private static final Set<SectionKind> OTHERS = Set.of(SectionKind.ROOT_CAUSE, SectionKind.RESOLUTION, SectionKind.DETECTION,
            SectionKind.DEBUGGING, SectionKind.TIMELINE);

    static IncidentDay of(Outline outline, Section root, Spell spell, TimelineEvents timeline, DayOrder order) {
        var fields = Field.in(root).stream()
                .filter(field -> field.isCalled(FieldNames.DATE) || field.isCalled(FieldNames.START))
                .flatMap(field -> sightings(field.value().plain(), field.line(), order));
        var titles = Outline.within(root).stream()
                .flatMap(section -> sightings(section.title().plain(), section.line(), order));
        var candidates = Stream.of(Stream.of(spell.start()).filter(each -> each != null), fields,
                Stream.of(spell.end()).filter(each -> each != null), statements(root, TELLING, order),
                titles.limit(3), timelineDay(timeline), statements(root, OTHERS, order), frontMatter(outline, order))
                .flatMap(each -> each).filter(sighting -> sighting.moment().day() != null).toList();
        var year = candidates.stream().map(sighting -> sighting.moment().day().year()).filter(each -> each != null).findFirst()
                .orElse(null);
        return candidates.isEmpty()
                ? new IncidentDay(null, 0, null)
                : new IncidentDay(candidates.getFirst().moment().day(), candidates.getFirst().line(), year);
    }

    private static Stream<Sighting> statements(Section root, Set<SectionKind> kinds, DayOrder order) {
        return Statement.in(root, kinds).stream().flatMap(statement -> sightings(statement.text(), statement.line(), order));
    }

    private static Stream<Sighting> timelineDay(TimelineEvents timeline) {
        var day = timeline.firstDay();
        return day == null ? Stream.of() : Stream.of(new Sighting(new Moment(day, null, false, null, 0, 0), 0));
    }

    private static Stream<Sighting> frontMatter(Outline outline, DayOrder order) {
        return Stream.of("date", "incident_date", "incidentdate", "start", "start_time").map(outline.frontMatter()::get)
                .filter(value -> value != null).flatMap(value -> sightings(value, 1, order));
    }

    private static Stream<Sighting> sightings(String text, int line, DayOrder order) {
        return text.isEmpty()
                ? Stream.of()
                : List.copyOf(Moments.in(text, order).all()).stream().map(moment -> new Sighting(moment, line));
    }
}
