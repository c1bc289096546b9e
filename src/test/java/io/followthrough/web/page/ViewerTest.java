package io.followthrough.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewerTest {

    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");

    private final Viewer viewer = viewer("Europe/Madrid", Locale.UK);

    @ParameterizedTest
    @CsvSource({"2026-03-31T12:00:30Z, justNow", "2026-03-31T11:59:01Z, justNow", "2026-03-31T11:30:00Z, minutesAgo[30]",
            "2026-03-31T12:30:00Z, inMinutes[30]", "2026-03-31T09:00:00Z, hoursAgo[3]", "2026-03-31T15:00:00Z, inHours[3]",
            "2026-03-30T11:00:00Z, daysAgo[1]", "2026-03-29T13:00:00Z, daysAgo[2]", "2026-04-01T12:00:00Z, inDays[1]",
            "2026-03-01T12:00:00Z, daysAgo[30]", "2026-02-28T12:00:00Z, 28 Feb 2026"})
    void a_time_is_said_as_far_away_as_it_is(Instant at, String said) {
        assertThat(viewer.relative(at)).isEqualTo(said);
    }

    /** It is past midnight in Madrid, and the 30th is the day before yesterday there. */
    @Test
    void days_are_those_of_the_viewers_zone() {
        Viewer late = viewer("Europe/Madrid", Locale.UK, Instant.parse("2026-03-31T22:30:00Z"));

        assertThat(late.relative(Instant.parse("2026-03-30T20:00:00Z"))).isEqualTo("daysAgo[2]");
    }

    @Test
    void exact_times_dates_and_numbers_are_written_as_the_viewer_writes_them() {
        Viewer german = viewer("Europe/Berlin", Locale.GERMANY);

        assertThat(viewer.exact(NOW)).isEqualTo("31 Mar 2026, 14:00 CEST");
        assertThat(german.exact(NOW)).isEqualTo("31.03.2026, 14:00 MESZ");
        assertThat(german.date(LocalDate.parse("2026-03-04"))).isEqualTo("04.03.2026");
        assertThat(viewer.number(1024)).isEqualTo("1,024");
        assertThat(german.number(1024)).isEqualTo("1.024");
        assertThat(viewer.percent(2 / 3.0)).isEqualTo("66.7%");
        assertThat(german.percent(0.5)).isEqualTo("50,0\u00a0%");
        assertThat(viewer.percent(null)).isNull();
    }

    @Test
    void a_word_that_there_is_no_text_for_is_said_as_it_is() {
        assertThat(viewer.term("in_progress")).isEqualTo("word[IN_PROGRESS]");
        assertThat(viewer.term("half_way")).isEqualTo("half way");
        assertThat(viewer.field("halfWay")).isEqualTo("half way");
        assertThat(viewer.deed("dance")).isEqualTo("dance");
    }

    @ParameterizedTest
    @CsvSource({"45, minutes[45]", "60, hours[1]", "150, hours[2] minutes[30]", "0, minutes[0]"})
    void a_duration_is_said_in_hours_and_minutes(double minutes, String said) {
        assertThat(viewer.duration(minutes)).isEqualTo(said);
    }

    private static Viewer viewer(String zone, Locale locale) {
        return viewer(zone, locale, NOW);
    }

    private static Viewer viewer(String zone, Locale locale, Instant now) {
        return new Viewer(ZoneId.of(zone), locale, now, asked(Messages.class), asked(Vocabulary.class));
    }

    /** Says which text it was asked for. */
    private static <T> T asked(Class<T> texts) {
        return texts.cast(Proxy.newProxyInstance(texts.getClassLoader(), new Class<?>[]{texts},
                (_, method, values) -> method.getName() + (values == null ? "" : Arrays.toString(values))));
    }
}
