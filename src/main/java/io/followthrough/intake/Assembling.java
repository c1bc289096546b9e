package io.followthrough.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Actor;
import io.followthrough.access.Authorization;
import io.followthrough.followup.Completion;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Origin;
import io.followthrough.followup.Status;
import io.followthrough.followup.Tracking;
import io.followthrough.incident.Incident;
import io.followthrough.intake.Draft.DraftFollowUp;
import io.followthrough.intake.Draft.DraftIncident;
import io.followthrough.intake.reading.Warning;
import io.followthrough.people.Team;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.PostmortemDetails;

/** Puts a draft together to a postmortem with its incidents and follow-ups, new or onto what is there; stores nothing. */
@ApplicationScoped
class Assembling {

    private static final String ALREADY_DONE = "Marked as done in the postmortem.";

    private final Tracking tracking;
    private final Authorization authorization;

    Assembling(Tracking tracking, Authorization authorization) {
        this.authorization = authorization;
        this.tracking = tracking;
    }

    Assembled anew(Draft draft, Team team, Actor actor, Instant now) {
        Postmortem postmortem = new Postmortem(team,
                new PostmortemDetails(draft.title(), draft.summary(), draft.rootCause()), now);
        Optional.ofNullable(draft.source()).ifPresent(source -> postmortem.wasWrittenAs(source, now));
        if (draft.published()) {
            postmortem.publish(now);
        }
        draft.causes().forEach(cause -> postmortem.names(cause.text(), cause.root()));
        draft.timeline().forEach(entry -> postmortem.tells(entry.at(), entry.text()));
        List<Incident> created = new ArrayList<>();
        for (DraftIncident incident : draft.incidents()) {
            postmortem.reviews(incident.existing() != null ? incident.existing() : create(incident, team, now, created));
        }
        List<FollowUp> followUps = draft.followUps().stream().map(f -> followUp(f, postmortem, actor, now)).toList();
        return new Assembled(IntakeAnswer.Outcome.CREATED, postmortem, Map.of(), created, followUps, followUps);
    }

    /** Adds what a later version of the document has and the postmortem has not; what somebody changed since stays changed. */
    Assembled onto(Postmortem postmortem, List<FollowUp> existing, Draft draft, Actor actor, Instant now,
            List<Warning> warnings) {
        Map<String, Object> before = postmortem.facts();
        List<FollowUp> added = draft.followUps().stream().filter(f -> SameWording.find(f, existing).isEmpty())
                .map(f -> followUp(f, postmortem, actor, now)).toList();
        draft.followUps().forEach(f -> SameWording.find(f, existing).filter(authorization.visibility()::shows)
                .flatMap(known -> contradiction(f, known))
                .ifPresent(warnings::add));
        List<String> knownCauses = postmortem.causes().stream().map(cause -> cause.text()).toList();
        draft.causes().stream().filter(cause -> !knownCauses.contains(cause.text()))
                .forEach(cause -> postmortem.names(cause.text(), cause.root()));
        List<String> knownMoments = postmortem.timeline().stream().map(entry -> entry.text()).toList();
        draft.timeline().stream().filter(entry -> !knownMoments.contains(entry.text()))
                .forEach(entry -> postmortem.tells(entry.at(), entry.text()));
        List<Incident> created = new ArrayList<>();
        draft.incidents().stream().skip(postmortem.incidents().size())
                .forEach(incident -> postmortem.reviews(create(incident, postmortem.team(), now, created)));
        postmortem.wasWrittenAs(draft.source(), now);
        List<FollowUp> all = new ArrayList<>(existing);
        all.addAll(added);
        return new Assembled(IntakeAnswer.Outcome.EXTENDED, postmortem, before, created, added, all);
    }

    private static Incident create(DraftIncident draft, Team team, Instant now, List<Incident> created) {
        Incident incident = new Incident(team, draft.details(), now);
        created.add(incident);
        return incident;
    }

    private FollowUp followUp(DraftFollowUp draft, Postmortem postmortem, Actor actor, Instant now) {
        FollowUp followUp = new FollowUp(draft.proposed() ? Status.PROPOSED : Status.OPEN, postmortem.team(), draft.details(),
                draft.guessed(), new Origin(postmortem.incidents(), postmortem, null, draft.ownerAsWritten()), now);
        if (draft.owner() != null) {
            followUp.assign(draft.owner(), now);
        }
        if (draft.done()) {
            followUp.progress().takeOverAsDone(new Completion(ALREADY_DONE, actor, now));
        }
        tracking.file(followUp, draft.dueOn());
        return followUp;
    }

    private static Optional<Warning> contradiction(DraftFollowUp draft, FollowUp known) {
        boolean differs = draft.done() && !known.progress().status().isTerminal();
        return differs
                ? Optional.of(new Warning(0, known.key() + " is marked as done in the document but is "
                        + known.progress().status().word() + " here; complete it with its evidence."))
                : Optional.empty();
    }
}
