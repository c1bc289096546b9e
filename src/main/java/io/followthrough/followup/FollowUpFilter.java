package io.followthrough.followup;

import java.util.List;

import io.followthrough.api.Key;
import io.followthrough.api.QueryValue;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that narrow the list of follow-ups; those that are absent ask for nothing. */
public class FollowUpFilter {

    @RestQuery
    @Parameter(description = "One or several states.", example = "open,in_progress")
    List<String> status;
    @RestQuery
    @Parameter(description = "Whether it is overdue on its team's calendar.", example = "true")
    String overdue;
    @RestQuery
    @Parameter(description = "The e-mail address of the owner, or none for those nobody owns.", example = "ana@example.org")
    String owner;
    @RestQuery
    @Parameter(description = "One or several slugs of teams.", example = "payments")
    List<String> team;
    @RestQuery
    @Parameter(description = "One or several priorities.", example = "P0,P1")
    List<String> priority;
    @RestQuery
    @Parameter(description = "One or several severities; one of its incidents has it.", example = "SEV1")
    List<String> severity;
    @RestQuery
    @Parameter(description = "One or several severities; the worst of its incidents has it, as in the reports.", example = "SEV2")
    List<String> worstSeverity;
    @RestQuery
    @Parameter(description = "One or several types.", example = "detect")
    List<String> type;
    @RestQuery
    @Parameter(description = "One or several natures.", example = "preventative")
    List<String> nature;
    @RestQuery
    @Parameter(description = "A service that one of its incidents touched.", example = "checkout")
    List<String> service;
    @RestQuery
    @Parameter(description = "A label.", example = "queue")
    List<String> label;
    @RestQuery
    @Parameter(description = "The key of an incident it serves.", example = "INC-42")
    String incident;
    @RestQuery
    @Parameter(description = "The key of the postmortem it comes from.", example = "PM-7")
    String postmortem;
    @RestQuery
    @Parameter(description = "Due on this day or later.", example = "2026-03-01")
    String dueFrom;
    @RestQuery
    @Parameter(description = "Due on this day or earlier.", example = "2026-03-31")
    String dueTo;
    @RestQuery
    @Parameter(description = "Changed at this time or later.", example = "2026-03-01T00:00:00Z")
    String updatedSince;

    @RestQuery
    @Parameter(description = "Words that its title and description, or one of its comments, say; \"a phrase\", or, and -not are understood. At most 200 characters.", example = "queue alert -email")
    String q;

    /** For those who ask in Java; null leaves nothing out. */
    public static FollowUpFilter of(String team, Status status, Boolean overdue, String owner) {
        FollowUpFilter filter = new FollowUpFilter();
        filter.team = team == null ? null : List.of(team);
        filter.status = status == null ? null : List.of(status.word());
        filter.overdue = overdue == null ? null : overdue.toString();
        filter.owner = owner;
        return filter;
    }

    public static FollowUpFilter ofIncident(String key) {
        FollowUpFilter filter = new FollowUpFilter();
        filter.incident = key;
        return filter;
    }

    public static FollowUpFilter ofPostmortem(String key) {
        FollowUpFilter filter = new FollowUpFilter();
        filter.postmortem = key;
        return filter;
    }

    /** Forgets the fields of a form that were left empty; lists do so by themselves. */
    protected final void forgetEmptyTexts() {
        overdue = given(overdue);
        owner = given(owner);
        incident = given(incident);
        postmortem = given(postmortem);
        dueFrom = given(dueFrom);
        dueTo = given(dueTo);
        updatedSince = given(updatedSince);
        q = given(q);
    }

    protected static final String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @throws ProblemException 400 naming the parameter that is wrong */
    void narrow(FollowUpSearch search) {
        search.in(QueryValue.words(Status.class, "status", status));
        search.anyOf("f.priority", QueryValue.words(Priority.class, "priority", priority));
        search.anyOf("f.type", QueryValue.words(FollowUpType.class, "type", type));
        search.anyOf("f.nature", QueryValue.words(Nature.class, "nature", nature));
        search.ofTeams(QueryValue.texts(team));
        search.ownedBy(owner);
        search.overdue(QueryValue.flag("overdue", overdue));
        search.labelled(QueryValue.texts(label));
        search.ofIncidentsWith(QueryValue.words(Severity.class, "severity", severity));
        search.ofIncidentsAtWorst(QueryValue.words(Severity.class, "worstSeverity", worstSeverity));
        search.touching(QueryValue.texts(service));
        search.ofIncident(incident == null ? null : Key.INCIDENT.read(incident).orElse(-1));
        search.ofPostmortem(postmortem == null ? null : Key.POSTMORTEM.read(postmortem).orElse(-1));
        search.within(Months.DUE, QueryValue.date("dueFrom", dueFrom), QueryValue.date("dueTo", dueTo));
        search.saying(SearchWords.of(q));
        search.within(Months.UPDATED, QueryValue.instant("updatedSince", updatedSince), null);
    }
}
