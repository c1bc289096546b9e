package io.followthrough.people.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.followthrough.problem.ProblemException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarTest {

    private static final Horizon HORIZON = Horizon.around(LocalDate.of(2026, 3, 4));

    @Test
    void a_whole_day_is_a_holiday() {
        assertThat(daysOf("DTSTART;VALUE=DATE:20261225")).containsExactly(day("2026-12-25"));
        assertThat(daysOf("DTSTART:20261225")).containsExactly(day("2026-12-25"));
    }

    @Test
    void an_event_ends_before_its_end() {
        assertThat(daysOf("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227")).containsExactly(day("2026-12-24"),
                day("2026-12-25"), day("2026-12-26"));
        assertThat(daysOf("DTSTART;VALUE=DATE:20261224\nDURATION:P1W")).hasSize(7);
        assertThat(daysOf("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261224")).containsExactly(day("2026-12-24"));
    }

    @Test
    void a_yearly_holiday_comes_every_year_from_the_last_to_the_fifth_from_now() {
        assertThat(daysOf("DTSTART;VALUE=DATE:19500101\nRRULE:FREQ=YEARLY")).hasSize(7).contains(day("2025-01-01"),
                day("2031-01-01"));
        assertThat(daysOf("DTSTART;VALUE=DATE:20001123\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH")).contains(day("2026-11-26"),
                day("2027-11-25"));
        assertThat(daysOf("DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY")).containsExactly(day("2028-02-29"));
        assertThat(daysOf("DTSTART;VALUE=DATE:20241225\nRRULE:FREQ=YEARLY;UNTIL=20261225T000000Z")).containsExactly(
                day("2025-12-25"), day("2026-12-25"));
    }

    @Test
    void days_around_the_edges_count_as_far_as_they_lie_inside() {
        assertThat(daysOf("DTSTART;VALUE=DATE:20241230\nDTEND;VALUE=DATE:20250103")).containsExactly(day("2025-01-01"),
                day("2025-01-02"));
        assertThat(daysOf("DTSTART;VALUE=DATE:20001230\nDTEND;VALUE=DATE:20010102\nRRULE:FREQ=YEARLY"))
                .contains(day("2025-01-01"), day("2031-12-31")).doesNotContain(day("2032-01-01"));
    }

    @Test
    void exceptions_additions_and_replacements_are_minded() {
        assertThat(daysOf("DTSTART;VALUE=DATE:20250501\nRRULE:FREQ=YEARLY;COUNT=3\nEXDATE;VALUE=DATE:20260501\n"
                + "RDATE;VALUE=DATE:20260502,20260503")).containsExactly(day("2025-05-01"), day("2026-05-02"),
                        day("2026-05-03"), day("2027-05-01"));
        assertThat(days("BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20250501\nRRULE:FREQ=YEARLY;COUNT=2\nEND:VEVENT\n"
                + "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;VALUE=DATE:20260501\nDTSTART;VALUE=DATE:20260504\nEND:VEVENT"))
                .containsExactly(day("2025-05-01"), day("2026-05-04"));
    }

    @Test
    void events_at_a_time_of_day_and_those_called_off_are_no_holidays() {
        assertThat(daysOf("DTSTART:20261225T100000Z\nDTEND:20261225T110000Z")).isEmpty();
        assertThat(daysOf("DTSTART;TZID=Europe/Madrid:20261225T100000")).isEmpty();
        assertThat(daysOf("DTSTART;VALUE=DATE:20261225\nSTATUS:CANCELLED")).isEmpty();
    }

    @Test
    void zones_and_alarms_in_the_file_are_passed_over() {
        assertThat(days("BEGIN:VTIMEZONE\nTZID:Nowhere\nBEGIN:STANDARD\nDTSTART:19700101T000000\nRRULE:FREQ=SECONDLY\n"
                + "END:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\nBEGIN:VALARM\n"
                + "TRIGGER:-PT15M\nDURATION:PT5M\nATTACH:https://example.org/alarm\nEND:VALARM\nEND:VEVENT"))
                .containsExactly(day("2026-01-01"));
    }

    @Test
    void folded_lines_and_quoted_parameters_are_read() {
        assertThat(days(
                "BEGIN:VEVENT\r\nSUMMARY;X-NOTE=\"a;b:c\":Christmas\r\nDTSTART;VAL\r\n UE=DATE:2026\r\n\t1225\r\nEND:VEVENT"))
                .containsExactly(day("2026-12-25"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"DTSTART;VALUE=DATE:20260230 | line 3", "DTSTART;VALUE=DATE:12 | line 3",
            "DTSTART;VALUE=DATE:18000101 | line 3", "DTSTART 20260101 | line 3", "<html> | line 3", "SUMMARY:None | line 2",
            "DTSTART:20260101@DTEND:20251231 | line 4", "DTSTART:20260101@DTEND:20280101 | line 4",
            "DTSTART:20260101@DURATION:PT1H | line 4", "DTSTART:20260101@EXDATE:soon | line 4",
            "DTSTART:20260101@RRULE:FREQ=SECONDLY | line 4", "DTSTART:20260101@RRULE:FREQ=HOURLY | line 4",
            "DTSTART:20260101@RRULE:FREQ=NEVER | line 4", "DTSTART:20260101@RRULE: | line 4",
            "DTSTART:20260101@RRULE:FREQ=YEARLY;INTERVAL=0 | line 4",
            "DTSTART:20260101@RRULE:FREQ=DAILY;COUNT=2000000 | line 4",
            "DTSTART:20260101@RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | line 4",
            "DTSTART:20260101@RRULE:FREQ=YEARLY@RRULE:FREQ=DAILY | line 5", "DTSTART:20260101@EXRULE:FREQ=YEARLY | line 4",
            "END:VCALENDAR | line 3", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260101@DTSTART:20260101 | line 3"})
    void what_cannot_be_read_is_named_by_its_line(String lines, String place) {
        assertThatThrownBy(() -> daysOf(lines.replace('@', '\n'))).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().status()).isEqualTo(422);
            assertThat(e.problem().errors().getFirst().pointer()).isEqualTo(place);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "BEGIN:VEVENT\nEND:VEVENT", "BEGIN:VCALENDAR", "BEGIN:VCALENDAR\nEND:VCALENDAR\nX:1",
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR"})
    void what_is_no_calendar_is_refused(String text) {
        assertThatThrownBy(() -> HolidayCalendar.read(text).days(HORIZON)).isInstanceOf(ProblemException.class);
    }

    @Test
    void rules_that_would_fill_the_calendar_are_refused_soon() {
        for (String rule : Set.of("FREQ=DAILY", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE", "FREQ=YEARLY;INTERVAL=2147483647")) {
            Assertions.assertThatThrownBy(() -> daysOf("DTSTART;VALUE=DATE:19000101\nRRULE:" + rule)).as(rule)
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void a_hundred_slow_rules_are_followed_and_not_one_more() {
        String events = IntStream.range(0, 100).mapToObj(i -> "BEGIN:VEVENT\nDTSTART;VALUE=DATE:19000101\n"
                + "RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=" + (i + 1) + "\nEND:VEVENT\n")
                .collect(Collectors.joining());

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(30), () -> assertThat(days(events)).isNotEmpty());
        assertThatThrownBy(() -> days(events + "BEGIN:VEVENT\nDTSTART:20260101\nRRULE:FREQ=YEARLY\nEND:VEVENT"))
                .isInstanceOf(ProblemException.class);
    }

    private static SortedSet<LocalDate> daysOf(String event) {
        return days("BEGIN:VEVENT\n" + event + "\nEND:VEVENT");
    }

    private static SortedSet<LocalDate> days(String events) {
        return HolidayCalendar.read("BEGIN:VCALENDAR\n" + events.strip() + "\nEND:VCALENDAR\n").days(HORIZON);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
