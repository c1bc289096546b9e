package io.followthrough.intake.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.followthrough.intake.reading.Recognised.Part;
import io.followthrough.intake.reading.moment.DayOrder;
import io.followthrough.intake.reading.moment.Moment;
import io.followthrough.intake.reading.moment.Moments;
import io.followthrough.intake.reading.outline.Block.Section;
import io.followthrough.intake.reading.outline.Field;
import io.followthrough.intake.reading.outline.Outline;
import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** Reads one incident and its timeline from a document, or from the section of it that tells of that incident. */
final class IncidentReading {

    private static final Phrases CHANGE = Phrases
            .of("merge*, deploy*, push*, release*, rollout, rolled out, config*, commit*, maintenance, upgrade*, migration");
    private static final Phrases BEGINNING = Phrases
            .of("""
                    outage begins, outage starts, outage began, outage started, incident begins, incident starts, incident began, incident started
                    start of incident, start of outage, start of the incident, start of the outage, impact begins, impact starts, impact started""");
    private static final Phrases SYMPTOM = Phrases
            .of("""
                    goes down, went down, site down, is down, errors begin, errors start, errors started, errors began, first errors, first alert
                    fails, failing, spike, alert fires, alert fired, service down, unavailable""");

    private static final Phrases LAST_STEP = Phrases
            .of("again, deployed, applied, replaced, rolled back, rollback, back, works, working, repaired, up");

    private final Section root;
    private final Warnings warnings;
    private final DayOrder order;
    private final TimelineEvents timeline;
    private final Spell spell;
    private final IncidentDay day;
    private final Reckoning reckoning;
    private final List<WrittenTime> times;

    IncidentReading(Outline outline, Section root, DayOrder order, Assumptions assumptions, Warnings warnings) {
        this.root = root;
        this.order = order;
        this.warnings = warnings;
        timeline = TimelineEvents.of(root, order);
        spell = Spell.of(root, order);
        day = IncidentDay.of(outline, root, spell, timeline, order);
        reckoning = new Reckoning(assumptions, day, zone(), warnings);
        times = TimedEntries.of(timeline.events(), reckoning);
    }

    /** Whether the section itself says when it began. */
    boolean tellsStart() {
        return spell.start() != null || day.day() != null;
    }

    DayOrder order() {
        return order;
    }

    WrittenIncident incident(String title, int index, Recognition recognition) {
        var fields = Field.in(root);
        var started = startedAt();
        var impact = Narrative.impact(root);
        if (impact != null) {
            recognition.add(impact.line(), Part.IMPACT, index);
        }
        var incident = new WrittenIncident(title,
                Severities.in(fields, warnings, line -> recognition.add(line, Part.SEVERITY, index)), started,
                resolvedAt(started),
                StatedDuration.in(root, order, warnings, line -> recognition.add(line, Part.DURATION, index)),
                Told.textOf(impact),
                Services.in(fields, line -> recognition.add(line, Part.SERVICES, index)), root.line());
        recognition.addIncident(incident, index);
        return incident;
    }

    List<WrittenTimelineEntry> entries(WrittenIncident incident) {
        var offsets = new Offsets(timeline.events(), incident.durationMinutes());
        var entries = new ArrayList<WrittenTimelineEntry>();
        for (var i = 0; i < timeline.events().size(); i++) {
            var event = timeline.events().get(i);
            var at = times.get(i) != null ? times.get(i) : offsets.at(event, incident.startedAt());
            var text = event.text().isBlank() ? "(no text)" : event.text();
            entries.add(new WrittenTimelineEntry(at, text, event.line()));
        }
        return entries;
    }

    /** The day that relative due dates count from. */
    LocalDate countedFrom(Assumptions assumptions) {
        return day.day() == null || reckoning.isDateAssumed(null) ? assumptions.date() : reckoning.date(null);
    }

    private WrittenTime startedAt() {
        if (spell.start() != null && spell.start().hasClock()) {
            return time(spell.start());
        }
        var first = firstSymptom();
        if (first >= 0) {
            return times.get(first);
        }
        if (spell.fallback() != null) {
            return time(spell.fallback());
        }
        return reckoning.day(day.line());
    }

    private WrittenTime time(Sighting sighting) {
        return reckoning.time(sighting.moment(), reckoning.date(sighting.moment().day()), sighting.line());
    }

    /** What comes before "outage begins" is no symptom, and a deployment is none where errors start right after it. */
    private int firstSymptom() {
        var clocks = IntStream.range(0, times.size()).filter(i -> times.get(i) != null).boxed().toList();
        for (var i = 0; i < Math.min(5, clocks.size()); i++) {
            var here = Folded.of(timeline.events().get(clocks.get(i)).text());
            var before = i == 0 ? "" : Spell.firstWords(timeline.events().get(clocks.get(i - 1)).text(), 6);
            if (BEGINNING.isIn(here) || i == 1 && SYMPTOM.isIn(here) && CHANGE.isIn(before) && !SYMPTOM.isIn(before)) {
                return clocks.get(i);
            }
        }
        return clocks.isEmpty() ? -1 : clocks.getFirst();
    }

    private WrittenTime resolvedAt(WrittenTime started) {
        if (spell.end() != null) {
            var stated = endOf(spell.end(), started);
            if (stated != null) {
                return stated;
            }
        }
        for (var i = times.size() - 1; i >= 0; i--) {
            var at = times.get(i);
            if (at != null && Spell.endsIn(timeline.events().get(i).text()) && !at.at().isBefore(started.at())) {
                return at;
            }
        }
        var last = times.isEmpty() ? null : times.getLast();
        return last != null && LAST_STEP.isIn(Folded.of(timeline.events().getLast().text())) && last.at().isAfter(started.at())
                ? last
                : null;
    }

    private WrittenTime endOf(Sighting end, WrittenTime started) {
        var moment = end.moment();
        var zone = reckoning.zone(moment.zone());
        var date = moment.day() != null ? reckoning.date(moment.day()) : LocalDate.ofInstant(started.at(), zone);
        var ended = reckoning.time(moment, date, end.line());
        if (ended.at().isBefore(started.at()) && moment.time() != null) {
            var isOvernight = moment.day() == null
                    || spell.start() != null && moment.day().equals(spell.start().moment().day());
            if (!isOvernight) {
                warnings.add(end.line(), "The end of the incident lies before its start and was ignored.");
                return null;
            }
            return reckoning.time(moment, date.plusDays(1), end.line());
        }
        return moment.time() == null && started.timeKnown() ? null : ended;
    }

    /** The zone the document states for all times, or null. */
    private ZoneId zone() {
        var fields = Field.in(root).stream()
                .filter(field -> field.isCalled(FieldNames.START) || field.isCalled(FieldNames.END)
                        || field.isCalled(FieldNames.DURATION)
                        || field.isCalled(FieldNames.DATE))
                .map(field -> Moments.in(field.value().plain(), order).zone());
        var inEvents = timeline.events().stream().map(Event::moment).filter(Objects::nonNull).map(Moment::zone);
        var inSpell = Stream.of(spell.start(), spell.end(), spell.fallback()).filter(Objects::nonNull)
                .map(sighting -> sighting.moment().zone());
        var inText = Stream.of(Zoned.statedIn(root, order));
        return Stream.of(Stream.of(timeline.zone()), inText, inEvents, inSpell, fields)
                .flatMap(each -> each == null ? Stream.of() : each)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Says what had to be assumed. */
    void warnAboutAssumptions(WrittenTime started, Assumptions assumptions) {
        if (started.dateAssumed() && day.day() == null) {
            warnings.add(0, "The document gives no date for the incident; %s was assumed, %s.", assumptions.date(),
                    assumptions.dateWasGiven() ? "the date given with the import" : "the day of the import");
        } else if (started.dateAssumed()) {
            warnings.add(started.line(), "The date of the incident has no year; %d was assumed.", assumptions.date().getYear());
        }
        var hasClocks = started.timeKnown() || times.stream().anyMatch(Objects::nonNull);
        if (started.zoneAssumed() && hasClocks) {
            warnings.add(started.line(), "The document states no time zone; its times were read as %s, %s.", assumptions.zone(),
                    assumptions.zoneWasGiven() ? "the zone given with the import" : "the default zone");
        }
        Unreadable.warn(root, timeline.events(), order, warnings);
    }
}
