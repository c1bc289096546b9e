package io.followthrough.intake.reading;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import io.followthrough.intake.reading.moment.Day;
import io.followthrough.intake.reading.moment.DayOrder;
import io.followthrough.intake.reading.moment.Moments;
import io.followthrough.intake.reading.outline.Block;
import io.followthrough.intake.reading.outline.Block.Section;
import io.followthrough.intake.reading.outline.Outline;
import io.followthrough.intake.reading.outline.SectionKind;
import io.followthrough.intake.reading.outline.Text;

/** Collects the entries of the timelines of a document; {@code zone} is the one stated once for all of them, or null. */
final class TimelineEvents {

    private static final int FEWEST_WITHOUT_TITLE = 3;

    private final DayOrder order;
    private final List<Event> events = new ArrayList<>();
    private final List<Event> untimely = new ArrayList<>();
    private ZoneId zone;
    private Day day;

    private TimelineEvents(DayOrder order) {
        this.order = order;
    }

    static TimelineEvents of(Section root, DayOrder order) {
        var timeline = new TimelineEvents(order);
        var titled = Outline.outermost(root, SectionKind.TIMELINE);
        titled.forEach(timeline::section);
        if (titled.isEmpty()) {
            Outline.within(root).forEach(timeline::untitled);
        }
        if (timeline.events.isEmpty()) {
            timeline.events.addAll(timeline.untimely);
        }
        return timeline;
    }

    List<Event> events() {
        return events;
    }

    ZoneId zone() {
        return zone;
    }

    Day firstDay() {
        return events.stream()
                .map(event -> event.moment() != null && event.moment().day() != null ? event.moment().day() : event.day())
                .filter(each -> each != null).findFirst().orElse(day);
    }

    /** Where no section is called a timeline, a list or table of times is one all the same. */
    private void untitled(Section section) {
        var isElsewhere = section.kind() == SectionKind.TASKS || section.kind() == SectionKind.MEASURES
                || section.kind() == SectionKind.LESSONS;
        if (isElsewhere) {
            return;
        }
        var own = new TimelineEvents(order);
        for (var block : section.content()) {
            if (block instanceof Block.Item || block instanceof Block.Paragraph
                    || block instanceof Block.Table table && new TimelineTable(table, order).isTimeline()) {
                own.block(block);
            } else if (block instanceof Section inner) {
                own.events.addAll(titleEvents(inner));
            }
        }
        if (own.events.size() >= FEWEST_WITHOUT_TITLE) {
            events.addAll(own.events);
        }
    }

    private void section(Section section) {
        var timed = titleEvents(section);
        if (timed.isEmpty()) {
            context(section.title());
            section.content().forEach(this::block);
        } else {
            var text = timed.getFirst().text();
            add(List.of(timed.size() == 1 && text.isEmpty() ? withText(timed.getFirst(), section) : timed.getFirst()));
        }
    }

    private List<Event> titleEvents(Section section) {
        return section.kind() == SectionKind.TIMELINE
                && section.title().plain().toLowerCase(java.util.Locale.ROOT).contains("timeline")
                        ? List.of()
                        : EntryText.events(section.title(), order, section.line());
    }

    private static Event withText(Event event, Section section) {
        var text = Prose.of(section.content());
        return new Event(event.moment(), event.offset(), event.day(), text, event.line());
    }

    private void block(Block block) {
        switch (block) {
            case Section inner -> section(inner);
            case Block.Paragraph paragraph -> paragraph.lines().forEach(line -> line(line.text(), line.line(), List.of()));
            case Block.Item item -> line(item.text(), item.line(), item.children());
            case Block.Table table -> {
                var reading = new TimelineTable(table, order);
                if (reading.isTimeline()) {
                    add(reading.events());
                }
            }
            case Block.Heading _ -> {
            }
            case Block.Code _ -> {
            }
        }
    }

    private void line(Text text, int line, List<Block> children) {
        var found = EntryText.events(text, order, line);
        if (!found.isEmpty()) {
            add(found);
            return;
        }
        var moments = Moments.in(text.plain(), order).all();
        if (moments.stream().anyMatch(moment -> moment.time() != null)) {
            untimely.add(new Event(moments.getFirst(), null, day, text.plain(), line));
        } else {
            context(text);
        }
        children.forEach(this::block);
    }

    /** A line without a time may state the day or the zone of what follows. */
    private void context(Text text) {
        if (text.plain().length() > 120) {
            return;
        }
        var moments = Moments.in(text.plain(), order);
        moments.all().stream().filter(moment -> moment.day() != null && moment.time() == null).findFirst()
                .ifPresent(m -> day = m.day());
        if (zone == null && moments.all().stream().allMatch(moment -> moment.time() == null)) {
            zone = moments.zone();
        }
    }

    private void add(List<Event> found) {
        for (var event : found) {
            events.add(new Event(event.moment(), event.offset(), day, event.text(), event.line()));
            if (event.moment() != null && event.moment().day() != null) {
                day = event.moment().day();
            }
        }
    }
}
