package io.followthrough.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import io.followthrough.api.PublicUrl;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant CHANGED = Instant.parse("2026-03-02T10:15:30.987654Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final KnownFeed OF_ANA = new KnownFeed(7, 1, "ana+x@example.org", null, null, "Ana Ruiz", null);
    private static final KnownFeed OF_PAYMENTS = new KnownFeed(8, 1, "ana+x@example.org", 3L, "payments", "Payments, EU", null);

    private final CalendarFile file = new CalendarFile(PublicUrl.of("https://followthrough.example.org:8443/"));

    @Test
    void a_due_date_is_an_event_of_a_whole_day() {
        assertThat(file.of(OF_ANA, List.of(due(128, DAY, true)), 500)).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Followthrough//Followthrough//EN
                CALSCALE:GREGORIAN
                NAME:Follow-ups of Ana Ruiz
                X-WR-CALNAME:Follow-ups of Ana Ruiz
                REFRESH-INTERVAL;VALUE=DURATION:PT1H
                X-PUBLISHED-TTL:PT1H
                BEGIN:VEVENT
                UID:FU-128@followthrough.example.org
                DTSTAMP:20260302T101530Z
                LAST-MODIFIED:20260302T101530Z
                DTSTART;VALUE=DATE:20260320
                SEQUENCE:3
                SUMMARY:FU-128 · P1 · Limit the pool\\, and tell
                DESCRIPTION:Status: in progress\\nOwner: Ana Ruiz\\nTeam: Payments\\nhttps://f
                 ollowthrough.example.org:8443/follow-ups/FU-128
                CATEGORIES:Follow-up,P1
                URL:https://followthrough.example.org:8443/follow-ups/FU-128
                TRANSP:TRANSPARENT
                CLASS:PRIVATE
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void what_is_overdue_says_so_and_what_nobody_owns_too() {
        Due overdue = new Due(5, "Limit the pool", "P0", "open", DAY, "Payments", null, true, false, 0, CHANGED);

        assertThat(file.of(OF_PAYMENTS, List.of(overdue), 500)).contains("SUMMARY:Overdue: FU-5 · P0 · Limit the pool\r\n",
                "Status: open\\nOwner: nobody yet\\n", "\r\nNAME:Follow-ups of Payments\\, EU\r\n");
    }

    @Test
    void what_a_calendar_does_not_show_it_tells_once_in_each_direction() {
        List<Due> many = List.of(due(1, DAY, true), due(2, DAY.plusDays(1), true), due(3, DAY.plusDays(2), true),
                due(4, DAY.minusDays(1), false), due(5, DAY.minusDays(2), false), due(6, DAY.minusDays(3), false));

        String told = file.of(OF_PAYMENTS, many, 1).replace("\r\n ", "");

        assertThat(Biweekly.parse(told).first().getEvents())
                .extracting(event -> event.getUid().getValue().replaceAll("@.*", ""))
                .containsExactly("FU-1", "more-ahead-8", "FU-4", "more-before-8");
        assertThat(told).contains(
                "DTSTART;VALUE=DATE:20260321\r\nSUMMARY:More follow-ups are due from here on than a calendar shows",
                "DTSTART;VALUE=DATE:20260318\r\nSUMMARY:More follow-ups are due until here than a calendar shows",
                "URL:https://followthrough.example.org:8443/follow-ups?team=payments\r\n");
        assertThat(file.of(OF_ANA, many, 1).replace("\r\n ", ""))
                .contains("URL:https://followthrough.example.org:8443/follow-ups?owner=ana%2Bx%40example.org\r\n");
        assertThat(file.of(OF_ANA, many, 3)).doesNotContain("more-");
    }

    @Test
    void others_find_nothing_wrong_with_it() {
        List<Due> dueDates = List.of(due(1, DAY, true), due(2, DAY, true), due(3, DAY, false));

        ICalendar read = Biweekly.parse(file.of(OF_PAYMENTS, dueDates, 1)).first();

        assertThat(read.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(read.getNames()).extracting(name -> name.getValue()).containsExactly("Follow-ups of Payments, EU");
        assertThat(read.getEvents()).hasSize(3).allSatisfy(event -> {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getTransparency().isTransparent()).isTrue();
        });
    }

    @Test
    void one_with_nothing_to_show_holds_the_component_that_every_calendar_must_have() {
        assertThat(file.of(OF_ANA, List.of(), 500)).endsWith("""
                X-PUBLISHED-TTL:PT1H
                BEGIN:VTIMEZONE
                TZID:UTC
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0000
                TZOFFSETTO:+0000
                END:STANDARD
                END:VTIMEZONE
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    private static Due due(long id, LocalDate day, boolean isAhead) {
        return new Due(id, "Limit the pool, and tell", "P1", "in_progress", day, "Payments", "Ana Ruiz", false, isAhead, 3,
                CHANGED);
    }
}
