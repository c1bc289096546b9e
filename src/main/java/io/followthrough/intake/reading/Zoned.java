package io.followthrough.intake.reading;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;

import io.followthrough.intake.reading.moment.DayOrder;
import io.followthrough.intake.reading.moment.Moments;
import io.followthrough.intake.reading.outline.Block.Section;
import io.followthrough.intake.reading.outline.Outline;
import io.followthrough.intake.reading.outline.SectionKind;

/** Finds the zone that a document states once for all of its times: {@code (all times in UTC)}. */
final class Zoned {

    private Zoned() {}

    /** The zone or null. */
    static ZoneId statedIn(Section root, DayOrder order) {
        for (var section : Outline.within(root)) {
            var title = section.title().plain();
            var zone = section.kind() == SectionKind.TIMELINE || speaksOfTimes(title) ? Moments.in(title, order).zone() : null;
            if (zone != null) {
                return zone;
            }
        }
        return Statement.in(root, EnumSet.allOf(SectionKind.class)).stream().map(Statement::text).filter(Zoned::speaksOfTimes)
                .map(text -> Moments.in(text, order).zone()).filter(zone -> zone != null).findFirst().orElse(null);
    }

    private static boolean speaksOfTimes(String text) {
        var lower = text.length() > 200 ? "" : text.toLowerCase(Locale.ROOT);
        return lower.contains("all times") || lower.contains("times are") || lower.contains("times in")
                || lower.contains("time zone")
                || lower.contains("timezone") || lower.contains("horarios") || lower.contains("heures en")
                || lower.contains("zeiten in")
                || lower.contains("horários") || lower.contains("zona horaria") || lower.contains("fuseau")
                || lower.contains("zeitzone");
    }
}
