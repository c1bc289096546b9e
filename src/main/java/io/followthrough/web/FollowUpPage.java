package io.followthrough.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUpDetails;
import io.followthrough.followup.Progress;
import io.followthrough.followup.comment.CommentView;
import io.followthrough.incident.Incident;
import io.followthrough.people.Person;
import io.followthrough.postmortem.Cause;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** All that is known about one follow-up; what is not known is null. */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FollowUpPage(String key, FollowUpDetails details, boolean natureGuessed, boolean typeGuessed, Progress progress,
        String blockedReason, String evidence, String completedBy, Instant completedAt, String dismissalReason,
        Instant startedAt, LocalDate dueOn, LocalDate originalDueOn, int daysOverdue, String owner, String team, String zone,
        String policy, String cause, Link postmortem, List<Link> incidents, List<String> watchers, Instant createdAt,
        List<CommentView> comments, List<StoryLine> story) implements TemplateInstance {

    static FollowUpPage from(FollowUp followUp, List<CommentView> comments, List<StoryLine> story, Instant now) {
        Progress progress = followUp.progress();
        return new FollowUpPage(followUp.key(), followUp.details(), followUp.guessed().nature(), followUp.guessed().type(),
                progress, progress.blockedReason().orElse(null), progress.evidence().orElse(null),
                progress.completedBy().orElse(null), progress.completedAt().orElse(null),
                progress.dismissalReason().orElse(null), progress.startedAt().orElse(null),
                followUp.due().dueOn().orElse(null), followUp.due().originalDueOn().orElse(null), followUp.daysOverdue(now),
                owner(followUp), followUp.team().slug(), followUp.team().zone().getId(), followUp.policy(),
                followUp.cause().map(Cause::text).orElse(null), followUp.postmortem().map(Link::to).orElse(null),
                followUp.incidents().stream().sorted(Comparator.comparing(Incident::id)).map(Link::to).toList(),
                followUp.watchers().stream().map(Person::email).sorted().toList(), followUp.createdAt(), comments,
                story);
    }

    private static String owner(FollowUp followUp) {
        return followUp.owner().map(owner -> owner.name() + " <" + owner.email() + ">")
                .or(() -> followUp.ownerAsWritten().map(written -> written + " (as written; nobody known by that name)"))
                .orElse(null);
    }
}
