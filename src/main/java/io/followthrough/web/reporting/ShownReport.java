package io.followthrough.web.reporting;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.followthrough.report.Answer;
import io.followthrough.report.OverdueFollowUp;

/**
 * What the page of a report shows.
 *
 * @param drawing null when there is nothing to draw
 * @param call what a shell says to get the same from the API
 * @param zone of whoever reads it
 */
record ShownReport(KnownReport report, Answer<?> answer, ReportTable table, Drawing drawing, ReportChoices choices,
        ReportAddress address, String call, ZoneId zone) {

    private static final int LISTED = 50;
    /** What the definition divides by. */
    private static final Pattern DENOMINATOR = Pattern.compile("divided by ([^;]*?)(?:;|\\.$)");

    public String csv() {
        return address.in("csv");
    }

    public String json() {
        return address.in("json");
    }

    /** All that is late, which only the overdue report lists. */
    public String everyFollowUp() {
        return address.lateFollowUps();
    }

    /** Null for what lists none. */
    public List<OverdueFollowUp> followUps() {
        return answer.followUps() == null ? null : answer.followUps().stream().limit(LISTED).toList();
    }

    public int listed() {
        return LISTED;
    }

    /** Null for what takes no share. */
    public String denominator() {
        Matcher divided = DENOMINATOR.matcher(answer.definition());
        return divided.find() ? divided.group(1) : null;
    }

    /** Null for a report that gives no days to be done in. */
    public Integer within() {
        return report == KnownReport.COMPLETION ? (Integer) address.within() : null;
    }

    /** As a field for a date and a time shows it, to the second; null for now. */
    public LocalDateTime askedMoment() {
        return address.asOf() == null
                ? null
                : LocalDateTime.ofInstant(address.asOf(), zone).truncatedTo(ChronoUnit.SECONDS);
    }
}
