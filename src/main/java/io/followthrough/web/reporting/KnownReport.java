package io.followthrough.web.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.followthrough.classification.Word;

/** A report as its address names it; the messages say what it is called and what it tells. */
enum KnownReport implements Word {
    ON_TIME(Theme.DEADLINES),
    OVERDUE(Theme.DEADLINES),
    AGEING(Theme.DEADLINES),
    SLIP(Theme.DEADLINES),
    VIOLATIONS(Theme.DEADLINES),
    COMPLETION(Theme.COURSE),
    FLOW(Theme.COURSE),
    TIME_TO_ASSIGN(Theme.COURSE),
    TIME_TO_CLOSE(Theme.COURSE),
    PREVENT_SHARE(Theme.LEARNING),
    EFFECTIVENESS(Theme.LEARNING),
    POSTMORTEM_COVERAGE(Theme.INCIDENTS),
    ACTION_COVERAGE(Theme.INCIDENTS),
    RECURRENCE(Theme.INCIDENTS);

    /** What reports are about together. */
    public enum Theme {
        DEADLINES,
        COURSE,
        LEARNING,
        INCIDENTS;

        public List<KnownReport> reports() {
            return Arrays.stream(KnownReport.values()).filter(report -> report.theme == this).toList();
        }
    }

    private final Theme theme;

    KnownReport(Theme theme) {
        this.theme = theme;
    }

    public static Optional<KnownReport> named(String word) {
        return Arrays.stream(values()).filter(report -> report.word().equals(word)).findFirst();
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String href() {
        return "/reports/" + word();
    }

    /** Else follow-ups. */
    public boolean isAboutIncidents() { return theme == Theme.INCIDENTS; }

    /** Whether it tells how things are at a moment; else how they went in a period. */
    public boolean isAboutMoment() {
        return this == OVERDUE || this == AGEING;
    }
}
