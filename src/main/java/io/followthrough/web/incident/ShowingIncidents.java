package io.followthrough.web.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Role;
import io.followthrough.followup.FollowUpFilter;
import io.followthrough.history.Subject;
import io.followthrough.incident.Incident;
import io.followthrough.incident.IncidentView;
import io.followthrough.incident.Incidents;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.PostmortemStatus;
import io.followthrough.postmortem.Postmortems;
import io.followthrough.problem.Problem;
import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.FollowUpLine;
import io.followthrough.web.page.FollowUpLines;
import io.followthrough.web.page.Link;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Viewer;
import io.followthrough.web.story.Meanwhile;
import io.followthrough.web.story.Stories;

/** Gathers what the page of an incident shows to whoever asks for it. */
@ApplicationScoped
class ShowingIncidents {

    static final String EDIT = "edit";

    private final Incidents incidents;
    private final Postmortems postmortems;
    private final FollowUpLines lines;
    private final Stories stories;
    private final Authorization authorization;
    private final CurrentCaller current;
    private final Viewer viewer;

    ShowingIncidents(Incidents incidents, Postmortems postmortems, FollowUpLines lines, Stories stories,
            Authorization authorization, CurrentCaller current, Viewer viewer) {
        this.incidents = incidents;
        this.postmortems = postmortems;
        this.lines = lines;
        this.stories = stories;
        this.authorization = authorization;
        this.current = current;
        this.viewer = viewer;
    }

    /** @param opened the form to show open; null for none */
    @Transactional
    IncidentPage page(String key, String opened, Notice said) {
        return page(incidents.withKey(key), opened, Meanwhile.NOTHING, said);
    }

    @Transactional
    IncidentPage again(SentForm form, Problem problem) {
        Incident incident = incidents.withKey(form.about());
        return page(incident, null,
                stories.refused(form, problem, Subject.INCIDENT, incident.id(), incident.version()), null);
    }

    private IncidentPage page(Incident incident, String opened, Meanwhile meanwhile, Notice said) {
        List<Postmortem> reviews = postmortems
                .list("select p from Postmortem p join p.incidents i where i = ?1 order by p.id", incident)
                .stream().filter(authorization.visibility()::shows).toList();
        boolean mayRestrict = current.caller().has(Role.LEAD, incident.team().id());
        EditForms forms = new EditForms(incident.version(), meanwhile.refusal(), opened,
                Map.of(EDIT, IncidentFields.of(incident.details(), mayRestrict, viewer.zone())));
        List<FollowUpLine> followUps = lines.all(FollowUpFilter.ofIncident(incident.key()), viewer.now());
        return new IncidentPage(IncidentView.from(incident, authorization.visibility()), forms, meanwhile,
                new IncidentChoices(mayRestrict, authorization.mayChange(incident), viewer),
                reviews.stream().map(Link::to).toList(), daysLate(incident, reviews), followUps,
                (int) followUps.stream().filter(line -> line.status().isTerminal()).count(),
                stories.of(Subject.INCIDENT, incident.id()), said);
    }

    /** How long a postmortem that is asked for has been missing; 0 when it is not. */
    private int daysLate(Incident incident, List<Postmortem> reviews) {
        LocalDate today = incident.team().calendar().dateOf(viewer.now());
        boolean isPublished = reviews.stream().anyMatch(review -> review.status() == PostmortemStatus.PUBLISHED);
        return isPublished
                ? 0
                : incident.postmortemDueOn().map(due -> (int) Math.max(0, ChronoUnit.DAYS.between(due, today))).orElse(0);
    }
}
