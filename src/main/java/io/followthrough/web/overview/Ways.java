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
        return list().queryParam("overdue", true).build().toString();
    }

    public String dueThisWeek() {
        return list().queryParam("dueFrom", span.thisWeek().from()).queryParam("dueTo", span.thisWeek().to()).build()
                .toString();
    }

    public String onTime() {
        return report("on-time", span.period()).build().toString();
    }

    public String completion() {
        return report("completion", span.cohort()).queryParam("within", CompletionReport.DAYS_UNLESS_SAID).build().toString();
    }

    public String flow() {
        return report("flow", span.period()).build().toString();
    }

    public String burnDown() {
        return report("flow", span.twice()).build().toString();
    }

    public String ageing() {
        return narrowed(UriBuilder.fromPath("/reports/ageing"), "severity").build().toString();
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
