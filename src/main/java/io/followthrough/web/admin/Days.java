package io.followthrough.web.admin;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import io.followthrough.api.QueryValue;

/** The days of a form as the times that the API asks for. */
final class Days {

    private Days() {}

    /**
     * The day {@code from} becomes its beginning in the zone, the day {@code to} its end.
     *
     * @throws io.followthrough.problem.ProblemException 400 when one is no day
     */
    static Map<String, String> asInstants(Map<String, String> asked, ZoneId zone) {
        Map<String, String> times = new LinkedHashMap<>(asked);
        times.computeIfPresent("from", (name, day) -> begin(QueryValue.date(name, day), zone));
        times.computeIfPresent("to", (name, day) -> begin(QueryValue.date(name, day).plusDays(1), zone));
        return times;
    }

    private static String begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toString();
    }
}
