package io.followthrough.web.overview;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.UriBuilder;

import io.followthrough.followup.Status;
import io.followthrough.report.CompletionReport;
import io.followthrough.report.Dimension;
import io.followthrough.report.Question;

/** From a figure to the list or the report that shows what it counts. */
record Ways(Span span) {

    /** All that a report calls open. */
    private static final String OPEN = Arrays.stream(Status.values())
            .filter(status -> !status.isTerminal() && status != Status.PROPOSED).map(Status::word)
            .collect(Collectors.joining(","));

    public String overdue() {
        return readable(list().queryParam("overdue", true));
    }

    public String dueThisWeek() {
        return readable(list().queryParam("dueFrom", span.thisWeek().from()).queryParam("dueTo", span.thisWeek().to()));
    }

    public String onTime() {
        return readable(report("on-time", span.period()));
    }

    public String completion() {
        return readable(report("completion", span.cohort()).queryParam("within", CompletionReport.DAYS_UNLESS_SAID));
    }

    public String flow() {
        return readable(report("flow", span.period()));
    }

    public String burnDown() {
        return readable(report("flow", span.twice()));
    }

    public String ageing() {
        return readable(narrowed(UriBuilder.fromPath("/reports/ageing"), "severity"));
    }

    /** Commas need not be encoded. */
    private static String readable(UriBuilder uri) {
        return uri.build().toString().replace("%2C", ",");
    }

    private UriBuilder list() {
        return narrowed(UriBuilder.fromPath("/follow-ups"), "worstSeverity").queryParam("status", OPEN);
    }

    private UriBuilder report(String name, Question question) {
        return narrowed(UriBuilder.fromPath("/reports/" + name), "severity").queryParam("from", question.from()).queryParam(
                "to",
                question.to());
    }

    private UriBuilder narrowed(UriBuilder uri, String severity) {
        List<String> teams = span.today().selection().of(Dimension.TEAM);
        teams.forEach(team -> uri.queryParam("team", team));
        span.today().selection().of(Dimension.SEVERITY).forEach(value -> uri.queryParam(severity, value));
        return uri;
    }
}
