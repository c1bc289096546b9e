package io.followthrough.web.reporting;

import java.util.Arrays;
import java.util.Locale;

/** A column of the reports, whose name in the API is its own in camel case; the messages say it as people do. */
enum Measure {
    TEAM(Kind.TEXT),
    PRIORITY(Kind.TEXT),
    SEVERITY(Kind.TEXT),
    OWNER(Kind.TEXT),
    NATURE(Kind.TERM),
    TYPE(Kind.TERM),
    SERVICE(Kind.TEXT),
    INCIDENT_MONTH(Kind.TEXT),
    DUE_DATE(Kind.TERM),
    DAYS_OVERDUE(Kind.TEXT),
    POLICY(Kind.TEXT),
    DEADLINE(Kind.TERM),
    WEEK(Kind.DATE),
    DONE_WITHIN(Kind.COUNT),
    DONE_ON_TIME(Kind.COUNT),
    OVERDUE(Kind.COUNT),
    MOVED(Kind.COUNT),
    REACHED(Kind.COUNT),
    PREVENT(Kind.COUNT),
    EFFECTIVE(Kind.COUNT),
    EXCUSED(Kind.COUNT),
    PUBLISHED_IN_TIME(Kind.COUNT),
    COVERED(Kind.COUNT),
    REPEATS(Kind.COUNT),
    DENOMINATOR(Kind.COUNT),
    RATE(Kind.RATE),
    CREATED(Kind.COUNT),
    IMMATURE(Kind.COUNT),
    INCOMPLETE(Kind.FLAG),
    DONE_LATE(Kind.COUNT),
    STILL_OPEN(Kind.COUNT),
    DISMISSED_LATE(Kind.COUNT),
    OPENED(Kind.COUNT),
    CLOSED(Kind.COUNT),
    NET(Kind.COUNT),
    OPEN(Kind.COUNT),
    AVERAGE_DAYS(Kind.DAYS),
    MEDIAN_DAYS(Kind.DAYS),
    P90_DAYS(Kind.DAYS),
    EXTENSIONS(Kind.COUNT),
    NOT_EXCUSED(Kind.COUNT),
    PUBLISHED_LATE(Kind.COUNT),
    MISSING(Kind.COUNT),
    PENDING(Kind.COUNT),
    PREVENTABLE(Kind.COUNT),
    PREVENTABLE_RATE(Kind.RATE);

    /** What the values of a column are. */
    public enum Kind {
        /** A name that people gave. */
        TEXT,
        /** A word of the vocabulary. */
        TERM,
        DATE,
        COUNT,
        RATE,
        DAYS,
        FLAG
    }

    private final Kind kind;

    Measure(Kind kind) {
        this.kind = kind;
    }

    /** @throws IllegalArgumentException for what no report has */
    public static Measure of(String column) {
        String constant = column.replace('-', '_').replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(known -> known.name().equals(constant)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No report has the column " + column));
    }

    public Kind kind() {
        return kind;
    }

    public boolean isNumber() { return kind == Kind.COUNT || kind == Kind.RATE || kind == Kind.DAYS; }
}
