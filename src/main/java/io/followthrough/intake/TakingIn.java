package io.followthrough.intake;

import static io.followthrough.intake.IntakeAnswer.Outcome.EXTENDED;
import static io.followthrough.intake.IntakeAnswer.Outcome.KNOWN;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUpViews;
import io.followthrough.followup.FollowUps;
import io.followthrough.followup.Tracking;
import io.followthrough.history.Happening;
import io.followthrough.incident.HandlingIncidents;
import io.followthrough.intake.reading.Warning;
import io.followthrough.people.Team;
import io.followthrough.postmortem.FilingPostmortems;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Postmortems;
import io.followthrough.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes a postmortem in: all of it in one transaction, or nothing. */
@ApplicationScoped
public class TakingIn {

    /** Two copies of one document that arrive at once must not both be new. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('followthrough.intake'))";

    private final Postmortems postmortems;
    private final FollowUps followUps;
    private final FollowUpViews views;
    private final Assembling assembling;
    private final FilingPostmortems filing;
    private final HandlingIncidents incidents;
    private final Tracking tracking;
    private final AdvisingOnDrafts advising;
    private final Authorization authorization;
    private final EntityManager entities;
    private final Event<TakenIn> taken;

    TakingIn(Postmortems postmortems, FollowUps followUps, FollowUpViews views, Assembling assembling, FilingPostmortems filing,
            HandlingIncidents incidents, Tracking tracking, AdvisingOnDrafts advising, Authorization authorization,
            EntityManager entities, Event<TakenIn> taken) {
        this.taken = taken;
        this.authorization = authorization;
        this.postmortems = postmortems;
        this.followUps = followUps;
        this.views = views;
        this.assembling = assembling;
        this.filing = filing;
        this.incidents = incidents;
        this.tracking = tracking;
        this.advising = advising;
        this.entities = entities;
    }

    /**
     * The same document again changes nothing; a later version of it adds what is new and deletes nothing.
     *
     * @param warnings what is known to be uncertain; more is added
     * @param dryRun gives the same answer and stores nothing; what would be new has no key
     */
    @Transactional
    public IntakeAnswer takeIn(Draft draft, Team team, Happening happening, List<Warning> warnings, boolean dryRun) {
        authorization.requireAdding(team.id());
        entities.createNativeQuery(ONE_AT_A_TIME, Object.class).getSingleResult();
        Optional<Postmortem> same = Optional.ofNullable(draft.source()).flatMap(source -> postmortems.readFrom(source, team));
        if (same.isPresent()) {
            taken.fire(new TakenIn(KNOWN, true));
            return answer(KNOWN, authorization.visible(same, TakingIn::hidden), followUps.of(same.get().id()), warnings,
                    happening);
        }
        Assembled whole = assemble(draft, team, happening, warnings);
        warnings.addAll(advising.on(draft, whole));
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        } else {
            store(whole, happening);
            taken.fire(new TakenIn(whole.outcome(), draft.source() != null));
        }
        return answer(whole.outcome(), whole.postmortem(), whole.followUps(), warnings, happening);
    }

    private IntakeAnswer answer(IntakeAnswer.Outcome outcome, Postmortem postmortem, List<FollowUp> all, List<Warning> warnings,
            Happening happening) {
        return IntakeAnswer.of(outcome, postmortem, views.of(followUps.visible(all), happening.at()), warnings,
                authorization.visibility());
    }

    private Assembled assemble(Draft draft, Team team, Happening happening, List<Warning> warnings) {
        return Optional.ofNullable(draft.source())
                .flatMap(source -> postmortems.readFromEarlierVersionOf(source, team))
                .filter(authorization.visibility()::shows)
                .map(earlier -> assembling.onto(earlier, followUps.of(earlier.id()), draft, happening.actor(), happening.at(),
                        warnings))
                .orElseGet(() -> assembling.anew(draft, team, happening.actor(), happening.at()));
    }

    /** Whoever has the very text may know that it is here, but not under which key. */
    private static ProblemException hidden() {
        return Authorization.forbidden("This document is here already, with incidents that you may not see.");
    }

    private void store(Assembled whole, Happening happening) {
        whole.newIncidents().forEach(incident -> incidents.add(incident, happening));
        if (whole.outcome() == EXTENDED) {
            filing.changed(whole.postmortem(), whole.factsBefore(), happening);
        } else {
            filing.add(whole.postmortem(), happening);
        }
        whole.newFollowUps().forEach(followUp -> tracking.add(followUp, happening));
        entities.flush();
    }
}
