package io.followthrough.report;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that every report takes, as they were sent. */
public class ReportQuery {

    @RestQuery
    @Parameter(description = "The first day of the period, in each team's own zone. completion: of creation, on-time: of the due date; 90 days up to the last one unless given. overdue and ageing: of the due date, no limit unless given.", example = "2026-01-01")
    String from;

    @RestQuery
    @Parameter(description = "The last day of the period, itself included; today unless given. overdue and ageing: no limit unless given.", example = "2026-03-31")
    String to;

    @RestQuery
    @Parameter(description = "What to break the figures down by: none (unless given), or one or two of team, priority, severity, owner, nature, type, service, incident-month, separated by a comma. severity is that of the follow-up's worst incident, service each that one of its incidents concerns, incident-month that in which the first of them began (UTC). Reports of incidents know team, severity, service and incident-month.", example = "team")
    List<String> groupBy;

    @RestQuery
    @Parameter(description = "Only those of the teams with these slugs, repeated or separated by commas, as in all that follow.", example = "payments")
    List<String> team;

    @RestQuery
    @Parameter(description = "Only follow-ups of these priorities: P0, P1, P2, P3.", example = "P0,P1")
    List<String> priority;

    @RestQuery
    @Parameter(description = "Only incidents of these severities, or follow-ups whose worst incident is of one of them: SEV1, SEV2, SEV3, SEV4.", example = "SEV1")
    List<String> severity;

    @RestQuery
    @Parameter(description = "Only follow-ups that these people own, by e-mail address.", example = "ana@example.org")
    List<String> owner;

    @RestQuery
    @Parameter(description = "Only follow-ups of these natures: correction, corrective, preventative, improvement.", example = "preventative")
    List<String> nature;

    @RestQuery
    @Parameter(description = "Only follow-ups of these types: prevent, detect, mitigate, repair, investigate, process.", example = "prevent,detect")
    List<String> type;

    @RestQuery
    @Parameter(description = "Only incidents that concern one of these services, and follow-ups of such incidents; none for those without any.", example = "checkout")
    List<String> service;

    @RestQuery
    @Parameter(description = "The moment at which the figures hold: the report answers as it would have then. Now unless given; not in the future.", example = "2026-03-31T17:00:00Z")
    String asOf;

    /** About now, of these teams and severities alone; without any, of all. */
    public static ReportQuery ofNow(List<String> teams, List<String> severities) {
        ReportQuery query = new ReportQuery();
        query.team = teams;
        query.severity = severities;
        return query;
    }

    /** A form says a moment as the clock shows it there: without an offset. */
    public void readMomentsIn(ZoneId zone) {
        try {
            asOf = asOf == null || asOf.isBlank() ? null : LocalDateTime.parse(asOf).atZone(zone).toInstant().toString();
        } catch (DateTimeParseException _) {
            return; // with an offset, or wrong and refused as such
        }
    }
}
