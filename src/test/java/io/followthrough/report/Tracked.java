package io.followthrough.report;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.classification.Severity;
import io.followthrough.followup.DueDate;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUps;
import io.followthrough.followup.Guessed;
import io.followthrough.followup.Origin;
import io.followthrough.history.Happening;
import io.followthrough.history.History;
import io.followthrough.history.Subject;
import io.followthrough.incident.Incident;
import io.followthrough.incident.IncidentDetails;
import io.followthrough.incident.Incidents;
import io.followthrough.people.EnrollingPeople;
import io.followthrough.people.People;
import io.followthrough.people.PersonRequest;
import io.followthrough.people.Team;
import io.followthrough.people.TeamRequest;
import io.followthrough.people.Teams;
import io.followthrough.policy.PoliciesInForce;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.PostmortemDetails;
import io.followthrough.postmortem.Postmortems;
import io.followthrough.time.MovableClock;

/** Stores what a test says there is; every test works with a team of its own, so that none sees another's data. */
@ApplicationScoped
@Transactional
public class Tracked {

    private final EnrollingPeople adding;
    private final Teams teams;
    private final People people;
    private final Incidents incidents;
    private final FollowUps followUps;
    private final Postmortems postmortems;
    private final History history;
    private final PoliciesInForce policies;
    private final EntityManager entities;

    Tracked(EnrollingPeople adding, Teams teams, People people, Incidents incidents, FollowUps followUps,
            Postmortems postmortems,
            History history, PoliciesInForce policies,
            EntityManager entities) {
        this.postmortems = postmortems;
        this.history = history;
        this.adding = adding;
        this.teams = teams;
        this.people = people;
        this.incidents = incidents;
        this.followUps = followUps;
        this.policies = policies;
        this.entities = entities;
    }

    /** @return the slug of a new team */
    public String team(String zone) {
        String slug = "team-" + UUID.randomUUID();
        adding.team(new TeamRequest(slug, slug, ZoneId.of(zone), null, null, null, null), Actor.SERVICE, MovableClock.START);
        return slug;
    }

    /** @return the address of a new person */
    public String person(String name) {
        String email = UUID.randomUUID() + "@example.org";
        return adding.person(new PersonRequest(email, name, null, null, null), Actor.SERVICE, MovableClock.START).email();
    }

    /** @return the key of an incident that is resolved */
    public String incident(String team, String title, Severity severity) {
        Incident incident = new Incident(teams.named(team, ""), new IncidentDetails(title, severity, null,
                MovableClock.START, MovableClock.START.plusSeconds(7200), 120.0, "Checkout failed", List.of("checkout"), false,
                null),
                MovableClock.START);
        incidents.persist(incident);
        return incident.key();
    }

    /** @return its key */
    public String add(AFollowUp wanted) {
        Team team = teams.named(wanted.team, "");
        List<Incident> causes = wanted.severities.stream()
                .map(severity -> incidents.withKey(incident(wanted.team, "Checkout returned errors", severity))).toList();
        FollowUp followUp = new FollowUp(wanted.status, team, wanted.details(), Guessed.NOTHING,
                new Origin(causes, null, null, null), wanted.createdAt);
        followUp.follow(policies.now().matching(followUp.situation()), DueDate.on(wanted.originalDueOn));
        if (wanted.owner != null) {
            followUp.assign(people.active(wanted.owner, ""), wanted.createdAt);
        }
        wanted.story.forEach(event -> event.accept(followUp.progress()));
        followUps.persistAndFlush(followUp);
        move(followUp, wanted);
        return followUp.key();
    }

    /** @return the key of a postmortem of the incident; its title may be null */
    public String postmortem(String incident, String title, String cause) {
        Incident reviewed = incidents.withKey(incident);
        Postmortem postmortem = new Postmortem(reviewed.team(),
                new PostmortemDetails(title, "Checkout failed for two hours", cause),
                MovableClock.START);
        postmortem.reviews(reviewed);
        postmortem.names(cause, true);
        postmortem.tells(MovableClock.START, "The first alert went off");
        postmortems.persist(postmortem);
        return postmortem.key();
    }

    /** Writes a line of a follow-up's history. */
    public void happened(String followUp, Happening happening, Map<String, ?> before, Map<String, ?> after) {
        history.record(Subject.FOLLOW_UP, followUps.withKey(followUp).id(), happening, before, after);
    }

    /** Stands for an extension: the original due date stays. */
    private void move(FollowUp followUp, AFollowUp wanted) {
        entities.createNativeQuery("UPDATE follow_up SET due_on = :due WHERE id = :id").setParameter("due", wanted.dueOn)
                .setParameter("id", followUp.id()).executeUpdate();
    }
}
