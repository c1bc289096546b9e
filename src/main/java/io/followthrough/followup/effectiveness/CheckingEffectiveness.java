package io.followthrough.followup.effectiveness;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Origin;
import io.followthrough.followup.OwnersWhoLeft;
import io.followthrough.followup.Status;
import io.followthrough.followup.Tracking;
import io.followthrough.followup.effectiveness.EffectivenessRequest.Consequence;
import io.followthrough.history.Happening;
import io.followthrough.mention.Phrase;
import io.followthrough.people.Person;

/** Records whether a finished follow-up helped, and sees to it that something happens where it did not. */
@ApplicationScoped
public class CheckingEffectiveness {

    private final Tracking tracking;
    private final OwnersWhoLeft ownersWhoLeft;

    CheckingEffectiveness(Tracking tracking, OwnersWhoLeft ownersWhoLeft) {
        this.ownersWhoLeft = ownersWhoLeft;
        this.tracking = tracking;
    }

    /** @param followUp locked */
    public void check(FollowUp followUp, EffectivenessRequest request, Happening happening) {
        followUp.progress().judge(request.outcome(), request.note(), request.then() == Consequence.REOPEN);
        if (request.then() == Consequence.SUCCESSOR) {
            followUp.progress().succeededBy(successorOf(followUp, happening).id());
        }
    }

    /** The same task for the same people; for the lead where its owner has left. */
    private FollowUp successorOf(FollowUp followUp, Happening happening) {
        FollowUp successor = new FollowUp(Status.OPEN, followUp.team(), followUp.details(), followUp.guessed(),
                new Origin(List.copyOf(followUp.incidents()), followUp.postmortem().orElse(null),
                        followUp.cause().orElse(null), followUp.ownerAsWritten().orElse(null)),
                happening.at());
        successor.succeed(followUp.id());
        Optional<Person> owner = ownersWhoLeft.successor(followUp);
        owner.ifPresent(somebody -> successor.assign(somebody, happening.at()));
        tracking.file(successor, null);
        tracking.add(successor, Happening.of("create", happening.actor(), happening.at())
                .because(Phrase.wasIneffective(followUp.key(), happening.reason() + andWhoLeft(followUp, owner))));
        return successor;
    }

    private static String andWhoLeft(FollowUp ineffective, Optional<Person> owner) {
        return ineffective.owner().filter(before -> !before.equals(owner.orElse(null)))
                .map(left -> " (" + OwnersWhoLeft.hasLeft(left) + ")").orElse("");
    }
}
