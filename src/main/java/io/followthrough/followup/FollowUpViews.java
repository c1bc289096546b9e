package io.followthrough.followup;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.followup.advice.Advice;
import io.followthrough.mention.Mentionable;
import io.followthrough.mention.Mentions;

/** Follow-ups as the caller may read them: without the keys of what they may not know of. */
@ApplicationScoped
public class FollowUpViews {

    private final Mentions mentions;

    FollowUpViews(Mentions mentions) {
        this.mentions = mentions;
    }

    public FollowUpView of(FollowUp followUp, Instant now) {
        return of(followUp, now, null);
    }

    /** @param advice null where none is asked for */
    FollowUpView of(FollowUp followUp, Instant now, List<Advice> advice) {
        return FollowUpView.from(followUp, now, mentionable(List.of(followUp)), advice);
    }

    /** Many of them ask the database no more often than one does. */
    public List<FollowUpView> of(List<FollowUp> followUps, Instant now) {
        Mentionable mentionable = mentionable(followUps);
        return followUps.stream().map(followUp -> FollowUpView.from(followUp, now, mentionable, null)).toList();
    }

    /** What these may name of the other things that they name. */
    public Mentionable mentionable(List<FollowUp> followUps) {
        return mentions.among(followUps.stream().flatMap(followUp -> Stream.concat(keys(followUp), causes(followUp))));
    }

    /** Whoever sees a follow-up may see its cause, unless they are confined to a team. */
    private Stream<String> causes(FollowUp followUp) {
        return mentions.isConfined()
                ? followUp.cause().map(cause -> cause.postmortem().key()).stream()
                : Stream.empty();
    }

    private static Stream<String> keys(FollowUp followUp) {
        return Stream.concat(followUp.incidentKeys().stream(), Stream.of(followUp.postmortem().map(origin -> origin.key()),
                followUp.progress().blockedBy(),
                followUp.progress().mergedIntoKey(), followUp.progress().check().successor(), followUp.successorOf())
                .flatMap(key -> key.stream()));
    }
}
