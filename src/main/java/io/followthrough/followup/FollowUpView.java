package io.followthrough.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.followup.advice.Advice;
import io.followthrough.mention.Mentionable;
import io.followthrough.people.Person;
import io.followthrough.postmortem.Cause;
import io.followthrough.postmortem.Postmortem;

/**
 * A follow-up as clients read it.
 *
 * @param key null in the answer to a dry run
 * @param guessed which of nature and type were guessed from the wording
 * @param owner an e-mail address; null while nobody owns it
 * @param ownerAsWritten the owner a document names, where no person could be found for them
 * @param team a slug
 * @param watchers e-mail addresses
 * @param dueOn a date in the team's zone; null when no policy sets one
 * @param originalDueOn the first due date, kept for ever
 * @param extensions how often the due date was moved
 * @param slipDays how many calendar days the due date has moved
 * @param extensionRequested the date that somebody asked for and nobody has decided on; null when there is none
 * @param snoozedUntil the day its owner is reminded again; null when it is not snoozed
 * @param overdue whether the team's date is after {@code dueOn} and something is left to be done
 * @param daysOverdue in calendar days; 0 when it is not overdue
 * @param incidents keys
 * @param postmortem a key; null when it was created by itself
 * @param cause what it is meant to remove; null when it points at none
 * @param causeId what {@code PUT …/cause} names it by; null when it points at none, and in the answer to a dry run
 * @param policy the name of the policy that it was filed under
 * @param policyBecause why that one held, in words; null for what was filed before this was kept
 * @param blockedBy the key of the follow-up it waits for; null when it waits for none; as every key of another thing, null too when
 *     the reader may not know of that
 * @param dismissalRequested who wants it dismissed, when and why; null unless that waits for a lead's decision
 * @param effectivenessDueOn when its effectiveness is to be checked; null when its policy asks for no check
 * @param effectiveness what the last check found; null when there was none
 * @param successor the key of the follow-up that takes over because this one was ineffective
 * @param successorOf the key of the ineffective follow-up that it takes over from
 * @param mergedInto the key of the follow-up that says the same; null when it was not merged
 * @param policy the name of the policy it was filed under
 * @param advice what could be said better, or is there already; only in the answer to creating and editing
 */
public record FollowUpView(String key, String title, String description, Nature nature, FollowUpType type, List<String> guessed,
        Priority priority, Status status, String owner, String ownerAsWritten, String team, List<String> watchers,
        LocalDate dueOn, LocalDate originalDueOn, int extensions, int slipDays, LocalDate extensionRequested,
        LocalDate snoozedUntil, boolean overdue,
        int daysOverdue, List<String> incidents, String postmortem,
        String cause, Long causeId, List<String> labels, List<String> links, String policy, String policyBecause,
        String blockedReason,
        String blockedBy,
        String evidence,
        String completedBy, String dismissalReason, String mergedInto, DismissalRequest dismissalRequested,
        LocalDate effectivenessDueOn,
        Effectiveness effectiveness, String effectivenessNote, String successor, String successorOf, Instant createdAt,
        Instant updatedAt, Instant startedAt,
        Instant completedAt, int version, @JsonInclude(JsonInclude.Include.NON_NULL) List<Advice> advice) {

    /**
     * @param shown what the reader may know of
     * @param advice null where none is asked for
     */
    static FollowUpView from(FollowUp followUp, Instant now, Mentionable shown, List<Advice> advice) {
        FollowUpDetails details = followUp.details();
        Progress progress = followUp.progress();
        Optional<Cause> cause = followUp.cause()
                .filter(named -> !shown.isConfined() || shown.shows(named.postmortem().key()));
        Optional<String> merged = progress.mergedIntoKey();
        return new FollowUpView(followUp.key(), details.title(), details.description(), details.nature(), details.type(),
                followUp.guessed().fields(), details.priority(), progress.status(),
                followUp.owner().map(Person::email).orElse(null), followUp.ownerAsWritten().orElse(null),
                followUp.team().slug(), followUp.watchers().stream().map(Person::email).sorted().toList(),
                followUp.due().dueOn().orElse(null), followUp.due().originalDueOn().orElse(null),
                followUp.due().extensions(), followUp.due().slipDays(), followUp.due().extensionRequested().orElse(null),
                followUp.due().snoozedUntil(followUp.team().calendar().dateOf(now)).orElse(null),
                followUp.isOverdue(now),
                followUp.daysOverdue(now), shown.shown(followUp.incidentKeys()),
                followUp.postmortem().map(Postmortem::key).map(shown::shown).orElse(null),
                cause.map(Cause::text).orElse(null), cause.map(Cause::id).orElse(null), details.labels(),
                details.links(), followUp.policy(), followUp.policyBecause().orElse(null),
                progress.blockedReason().orElse(null), progress.blockedBy().map(shown::shown).orElse(null),
                progress.evidence().orElse(null),
                progress.completedBy().orElse(null),
                progress.dismissalReason().filter(_ -> merged.isEmpty() || merged.filter(shown::shows).isPresent())
                        .orElse(null),
                merged.map(shown::shown).orElse(null),
                progress.dismissalRequest().orElse(null), progress.check().dueOn(), progress.check().outcome(),
                progress.check().note(), progress.check().successor().map(shown::shown).orElse(null),
                followUp.successorOf().map(shown::shown).orElse(null),
                followUp.createdAt(),
                followUp.updatedAt(), progress.startedAt().orElse(null), progress.completedAt().orElse(null),
                followUp.version(), advice);
    }
}
