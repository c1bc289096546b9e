package io.followthrough.followup.origin;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.access.Authorization;
import io.followthrough.api.Key;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUpDetails;
import io.followthrough.followup.FollowUps;
import io.followthrough.followup.Status;
import io.followthrough.followup.Tracking;
import io.followthrough.history.Happening;
import io.followthrough.incident.Incident;
import io.followthrough.mention.Mentions;
import io.followthrough.mention.Phrase;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Makes one of two follow-ups that say the same. Whatever is merged into is not merged itself, so that no circle can arise. */
@ApplicationScoped
public class Merging {

    private final FollowUps followUps;
    private final Tracking tracking;
    private final Authorization authorization;
    private final Mentions mentions;

    Merging(FollowUps followUps, Tracking tracking, Authorization authorization, Mentions mentions) {
        this.mentions = mentions;
        this.authorization = authorization;
        this.followUps = followUps;
        this.tracking = tracking;
    }

    /** @return the one that is merged into the other */
    @Transactional
    public FollowUp merge(String key, String ifMatch, String into, Actor actor, Instant now) {
        long winner = Key.FOLLOW_UP.read(into).orElseThrow(() -> nobody(into));
        followUps.lockInOrder(Key.FOLLOW_UP.id(key), winner);
        FollowUp staying = followUps.findByIdOptional(winner).orElseThrow(() -> nobody(into));
        requireTieable(staying, into);
        Happening merge = Happening.of("merge", actor, now);
        FollowUp merged = tracking.change(key, ifMatch, merge.because(Phrase.mergedInto(staying.key())), followUp -> {
            requireMergeable(followUp, staying);
            followUp.progress().mergeInto(winner, now);
        });
        tracking.note(staying.key(), null, merge.because(Phrase.wasMerged(merged.key())), to -> takeOver(merged, to));
        return merged;
    }

    private void requireMergeable(FollowUp followUp, FollowUp into) {
        if (followUp.id().equals(into.id())) {
            throw ProblemException.unprocessable("/into", "must be another follow-up");
        }
        if (into.progress().status() == Status.WONT_DO) {
            throw ProblemException.at(ProblemType.CONFLICT, "/into", into.progress().mergedIntoKey()
                    .map(further -> into.key() + " is itself merged into "
                            + (mentions.among(Stream.of(further)).shows(further)
                                    ? further + "; merge into that one"
                                    : "another one"))
                    .orElse(into.key() + " is dismissed; reopen it first"));
        }
    }

    private static void takeOver(FollowUp from, FollowUp to) {
        Set<Incident> served = new HashSet<>(to.incidents());
        served.addAll(from.incidents());
        to.serve(served);
        to.watch(from.watchers());
        to.relabel(joined(to.details().labels(), from.details().labels()));
    }

    private static List<String> joined(List<String> labels, List<String> more) {
        List<String> joined = Stream.concat(labels.stream(), more.stream()).distinct().toList();
        if (joined.size() > FollowUpDetails.MOST_LABELS) {
            throw ProblemException.unprocessable("/into", "would have " + joined.size() + " labels, more than "
                    + FollowUpDetails.MOST_LABELS + "; take some off either follow-up first");
        }
        return joined;
    }

    /** What is hidden from the caller is nowhere for them; what they see they must be allowed to change too. */
    private void requireTieable(FollowUp staying, String into) {
        if (!authorization.visibility().shows(staying)) {
            throw nobody(into);
        }
        authorization.requireChange(staying);
    }

    private static ProblemException nobody(String key) {
        return ProblemException.unprocessable("/into", "there is no follow-up '" + key + "'");
    }
}
