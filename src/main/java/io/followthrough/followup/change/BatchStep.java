package io.followthrough.followup.change;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.followthrough.access.Actor;
import io.followthrough.followup.Action;
import io.followthrough.followup.Completion;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Progress;
import io.followthrough.followup.duedate.ExtendingDueDates;
import io.followthrough.followup.duedate.Extension;
import io.followthrough.followup.state.Chains;
import io.followthrough.followup.state.DismissingFollowUps;
import io.followthrough.followup.state.Reason;
import io.followthrough.history.Happening;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.policy.Policy;
import io.followthrough.problem.ProblemException;

/**
 * Takes the steps that one item of a batch asks for.
 *
 * @param people those whom the batch names, by e-mail address
 * @param teams those which the batch names, by slug
 * @param chains what waits for what
 * @param made takes the extensions that are to be stored
 * @param extensions the number of each follow-up's next extension, by its id; 1 unless it is there
 */
record BatchStep(Map<String, Person> people, Map<String, Team> teams, Map<Long, Integer> extensions,
        ExtendingDueDates extending, Chains chains, List<Extension> made, Actor actor, Instant now) {

    void take(BatchItem item, FollowUp followUp, Policy policy, Happening happening) {
        item.requireBlock();
        if (item.team() != null) {
            followUp.moveTo(Teams.named(Optional.ofNullable(teams.get(item.team())), item.team(), "/team"));
        }
        if (BatchItem.NOBODY.equals(item.owner())) {
            followUp.unassign();
        } else if (item.owner() != null) {
            Optional<Person> owner = Optional.ofNullable(people.get(item.owner().strip().toLowerCase(Locale.ROOT)));
            followUp.assign(People.active(owner, item.owner(), "/owner"), now);
        }
        if (item.labels() != null) {
            followUp.relabel(item.labels().appliedTo(followUp.details().labels()));
        }
        if (item.action() != null) {
            move(item, followUp, policy);
        }
        if (item.dueOn() != null) { // last, so that a step that fails leaves no extension behind
            reason(item);
            made.add(extending.edit(followUp, item.dueOn(), happening, extensions.getOrDefault(followUp.id(), 1)));
        }
    }

    private void move(BatchItem item, FollowUp followUp, Policy policy) {
        Progress progress = followUp.progress();
        switch (item.action()) {
            case ACCEPT -> progress.accept();
            case START -> progress.start(now);
            case STOP -> progress.stop();
            case BLOCK -> block(item, followUp);
            case UNBLOCK -> progress.unblock(now);
            case COMPLETE -> progress.complete(new Completion(item.evidence(), actor, now), policy);
            case DISMISS -> DismissingFollowUps.dismiss(followUp,
                    Happening.of(Action.DISMISS.word(), actor, now).because(reason(item)));
            case REOPEN -> {
                reason(item);
                progress.reopen();
            }
            case VERIFY, RETURN -> throw ProblemException.invalid("/action",
                    "must be one of accept, start, stop, block, unblock, complete, dismiss, reopen: a verification looks at one");
        }
    }

    private void block(BatchItem item, FollowUp followUp) {
        if (item.blockedBy() == null) {
            followUp.progress().block(reason(item));
        } else {
            chains.block(followUp, reason(item), item.blockedBy());
        }
    }

    private static String reason(BatchItem item) {
        return Reason.required(item.reason(), "/reason");
    }
}
