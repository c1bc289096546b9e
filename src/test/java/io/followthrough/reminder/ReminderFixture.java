package io.followthrough.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.followup.Completion;
import io.followthrough.followup.DueDate;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUpDetails;
import io.followthrough.followup.FollowUps;
import io.followthrough.followup.Guessed;
import io.followthrough.followup.Origin;
import io.followthrough.followup.Status;
import io.followthrough.incident.Incident;
import io.followthrough.incident.IncidentDetails;
import io.followthrough.incident.IncidentStatus;
import io.followthrough.incident.Incidents;
import io.followthrough.people.EnrollingPeople;
import io.followthrough.people.People;
import io.followthrough.people.PersonRequest;
import io.followthrough.people.TeamRequest;
import io.followthrough.people.Teams;
import io.followthrough.policy.PoliciesInForce;

/** People, teams and follow-ups that no other test uses. */
@ApplicationScoped
class ReminderFixture {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final EnrollingPeople enrolling;
    private final People people;
    private final Teams teams;
    private final Incidents incidents;
    private final FollowUps followUps;
    private final PoliciesInForce policies;

    ReminderFixture(EnrollingPeople enrolling, People people, Teams teams, Incidents incidents, FollowUps followUps,
            PoliciesInForce policies) {
        this.enrolling = enrolling;
        this.people = people;
        this.teams = teams;
        this.incidents = incidents;
        this.followUps = followUps;
        this.policies = policies;
    }

    /** @return their address */
    @Transactional
    String aPersonAddedAt(String instant) {
        return aPerson(null, Instant.parse(instant));
    }

    @Transactional
    String aPerson(String zone, Instant addedAt) {
        String email = "ana-" + UUID.randomUUID() + "@example.org";
        enrolling.person(new PersonRequest(email, "Ana Ruiz", zone == null ? null : ZoneId.of(zone), null, null),
                Actor.SERVICE, addedAt);
        return email;
    }

    /** @return its slug */
    @Transactional
    String aTeamLedBy(String lead) {
        String slug = "team-" + UUID.randomUUID();
        enrolling.team(new TeamRequest(slug, null, null, lead, null, null, null), Actor.SERVICE, LONG_AGO);
        return slug;
    }

    /** @return its key */
    @Transactional
    String aFollowUpOf(String owner, String dueOn) {
        return followUp(Teams.DEFAULT, owner, dueOn, Status.OPEN).key();
    }

    @Transactional
    String aFollowUp(String team, String owner, String dueOn, Status status) {
        return followUp(team, owner, dueOn, status).key();
    }

    @Transactional
    String aFollowUpCompletedBy(String owner, String team) {
        FollowUp followUp = followUp(team, owner, "2027-01-04", Status.OPEN);
        followUp.progress().complete(new Completion("see the dashboard", Actor.withEmail(owner), LONG_AGO),
                policies.now().namedOrLast("P1"));
        return followUp.key();
    }

    @Transactional
    String aBlockedFollowUp(String team, String owner, String dueOn) {
        FollowUp followUp = followUp(team, owner, dueOn, Status.OPEN);
        followUp.progress().block("waits for the vendor");
        return followUp.key();
    }

    @Transactional
    void move(String person, String zone, Instant at) {
        enrolling.change(people.withEmail(person).orElseThrow(),
                new PersonRequest(person, "Ana Ruiz", ZoneId.of(zone), null, null), Actor.SERVICE, at);
    }

    @Transactional
    void deactivate(String person) {
        people.update("active = false where email = ?1", person);
    }

    @Transactional
    void corrupt(String person) {
        zone(person, "Nowhere/Land");
    }

    @Transactional
    void repair(String person) {
        zone(person, null);
    }

    @Transactional
    void dismiss(String followUp) {
        followUps.withKey(followUp).progress().dismiss("no longer needed", LONG_AGO);
    }

    @Transactional
    String incidentOf(String followUp) {
        return followUps.withKey(followUp).incidentKeys().getFirst();
    }

    private FollowUp followUp(String teamSlug, String owner, String dueOn, Status status) {
        var team = teams.withSlug(teamSlug).orElseThrow();
        Incident incident = new Incident(team, new IncidentDetails("Checkout was down", null, IncidentStatus.CLOSED, null, null,
                null, null, List.of(), false, null), LONG_AGO);
        incidents.persist(incident);
        FollowUp followUp = new FollowUp(status, team, new FollowUpDetails("Add an index to orders", null, Nature.CORRECTIVE,
                FollowUpType.PREVENT, Priority.P1, List.of(), List.of()), Guessed.NOTHING,
                new Origin(List.of(incident), null, null, null), LONG_AGO);
        followUp.follow(policies.now().matching(followUp.situation()),
                DueDate.on(dueOn == null ? null : LocalDate.parse(dueOn)));
        if (owner != null) {
            followUp.assign(people.withEmail(owner).orElseThrow(), LONG_AGO);
        }
        followUps.persist(followUp);
        return followUp;
    }

    private void zone(String person, String zone) {
        people.getEntityManager().createNativeQuery("UPDATE person SET zone = :zone WHERE email = :email")
                .setParameter("zone", zone).setParameter("email", person).executeUpdate();
    }
}
