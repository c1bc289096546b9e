package io.followthrough.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Key;
import io.followthrough.api.PublicUrl;

/** Writes due dates down as a calendar of days (RFC 5545, RFC 7986); the same due dates give the same file. */
@ApplicationScoped
class CalendarFile {

    /** No zone: the day is the same wherever the calendar is read. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String LOOK_AGAIN_AFTER = "PT1H";

    private final PublicUrl publicUrl;

    CalendarFile(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** @param most how many from today on, and before, are shown; of what is beyond, the first tells that there is more */
    String of(KnownFeed feed, List<Due> dueDates, int most) {
        String name = "Follow-ups of " + feed.of();
        ContentLines lines = new ContentLines().line("BEGIN", "VCALENDAR").line("VERSION", "2.0")
                .line("PRODID", "-//Followthrough//Followthrough//EN").line("CALSCALE", "GREGORIAN")
                .text("NAME", name).text("X-WR-CALNAME", name)
                .line("REFRESH-INTERVAL;VALUE=DURATION", LOOK_AGAIN_AFTER).line("X-PUBLISHED-TTL", LOOK_AGAIN_AFTER);
        if (dueDates.isEmpty()) {
            holdSomething(lines);
        }
        for (boolean isAhead : new boolean[]{true, false}) {
            List<Due> half = dueDates.stream().filter(due -> due.isAhead() == isAhead).toList();
            half.stream().limit(most).forEach(due -> event(lines, due));
            half.stream().skip(most).limit(1).forEach(due -> thereIsMore(lines, feed, due));
        }
        return lines.line("END", "VCALENDAR").toString();
    }

    /** A calendar without any component is none; a zone shows nothing. */
    private static void holdSomething(ContentLines lines) {
        lines.line("BEGIN", "VTIMEZONE").line("TZID", "UTC").line("BEGIN", "STANDARD").line("DTSTART", "19700101T000000")
                .line("TZOFFSETFROM", "+0000").line("TZOFFSETTO", "+0000").line("END", "STANDARD").line("END", "VTIMEZONE");
    }

    private void event(ContentLines lines, Due due) {
        String key = Key.FOLLOW_UP.of(due.id());
        URI page = publicUrl.followUp(key);
        begin(lines, key, due.on(), due.changedAt());
        lines.line("SEQUENCE", String.valueOf(due.version()))
                .text("SUMMARY", (due.isOverdue() ? "Overdue: " : "") + key + " · " + due.priority() + " · " + due.title())
                .text("DESCRIPTION", "Status: " + due.status().replace('_', ' ') + "\nOwner: "
                        + (due.owner() == null ? "nobody yet" : due.owner()) + "\nTeam: " + due.team() + "\n" + page)
                .text("CATEGORIES", "Follow-up", due.priority());
        end(lines, page);
    }

    private void thereIsMore(ContentLines lines, KnownFeed feed, Due first) {
        URI page = publicUrl.under(feed.isOfTeam()
                ? "/follow-ups?team=" + encoded(feed.teamSlug())
                : "/follow-ups?owner=" + encoded(feed.email()));
        String where = first.isAhead() ? "from here on" : "until here";
        begin(lines, "more-" + (first.isAhead() ? "ahead" : "before") + "-" + feed.id(), first.on(), first.changedAt());
        lines.text("SUMMARY", "More follow-ups are due " + where + " than a calendar shows")
                .text("DESCRIPTION", "All of them: " + page);
        end(lines, page);
    }

    private void begin(ContentLines lines, String id, LocalDate day, Instant changedAt) {
        lines.line("BEGIN", "VEVENT").line("UID", id + "@" + publicUrl.host()).line("DTSTAMP", MOMENT.format(changedAt))
                .line("LAST-MODIFIED", MOMENT.format(changedAt)).line("DTSTART;VALUE=DATE", DAY.format(day));
    }

    private static void end(ContentLines lines, URI page) {
        lines.line("URL", page.toString()).line("TRANSP", "TRANSPARENT").line("CLASS", "PRIVATE").line("END", "VEVENT");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
