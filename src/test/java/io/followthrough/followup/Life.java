package io.followthrough.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.followthrough.access.Actor;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.history.FieldChange;
import io.followthrough.history.Happening;
import io.followthrough.history.History;
import io.followthrough.history.Subject;
import io.followthrough.mention.Mentionable;
import io.followthrough.people.SomeBody;
import io.followthrough.policy.Deadline;
import io.followthrough.policy.EscalationStep;
import io.followthrough.policy.EscalationStep.Recipient;
import io.followthrough.policy.Match;
import io.followthrough.policy.Policies;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Verification;
import io.followthrough.problem.ProblemException;

/** A follow-up that is changed as {@link Tracking} changes them, with the history that is written about it. */
final class Life {

    static final LocalDate DUE = LocalDate.of(2026, 4, 1);
    private static final Instant BEGINNING = Instant.parse("2026-03-04T09:00:00Z");

    final FollowUp followUp;
    final List<Event> history = new ArrayList<>();
    private final Policy policy;
    private final Tracking tracking;
    private Instant now = BEGINNING;

    /** One row of history. */
    record Event(Happening happening, List<FieldChange> changes) {}

    Life(boolean proposed, boolean verified, boolean dated) {
        policy = new Policy("a policy", null, null, null, null, null,
                List.of(new EscalationStep(Deadline.parse("3wd"), Recipient.LEAD)),
                verified ? Verification.REQUIRED : Verification.NONE, verified ? Deadline.parse("30d") : null);
        tracking = new Tracking(null, () -> new Policies("a test", List.of(policy)), new History(null, null) {

            @Override
            public void record(Subject subject, long id, Happening happening, Map<String, ?> before, Map<String, ?> after) {
                history.add(new Event(happening, FieldChange.between(before, after)));
            }
        }, null, new SeeingRestricted(null), new OwnersWhoLeft(null, null) {

            @Override
            Optional<Happening> handOn(FollowUp followUp, Happening why) {
                return Optional.empty();
            }
        }, new Unheard<>());
        followUp = Cast.withId(7L, new FollowUp(proposed ? Status.PROPOSED : Status.OPEN, SomeBody.team("payments"),
                new FollowUpDetails("Limit the pool", null, Nature.CORRECTIVE, FollowUpType.PREVENT, Priority.P2, null, null),
                new Guessed(true, true), new Origin(List.of(Cast.OUTAGE), Cast.REVIEW, null, "Cleo from the vendor"), now));
        followUp.follow(new Match(policy, List.of(), List.of()), DueDate.on(dated ? DUE : null));
        history.add(new Event(Happening.of("create", new Actor("ana@example.org"), now),
                FieldChange.between(Map.of(), FollowUpFacts.of(followUp))));
    }

    /** @return false when it was refused */
    boolean tryOut(Deed deed) {
        now = now.plus(Duration.ofMinutes(1));
        Happening happening = Happening.of(deed.name(), deed.actor(), now).because("Reason " + history.size());
        try {
            tracking.make(followUp, happening, f -> deed.tryOn(f, policy, happening));
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    FollowUpView view() {
        return FollowUpView.from(followUp, now, Mentionable.EVERYTHING, null);
    }

    Optional<Happening> lastThatSet(String field) {
        return history.reversed().stream().filter(
                event -> event.changes().stream().anyMatch(change -> change.field().equals(field) && change.to() != null))
                .map(Event::happening).findFirst();
    }

    /** What the history says about every field that it names. */
    Map<String, Object> rebuilt() {
        Map<String, Object> rebuilt = new HashMap<>();
        for (Event event : history) {
            for (FieldChange change : event.changes()) {
                if (!java.util.Objects.equals(rebuilt.get(change.field()), change.from())) {
                    throw new AssertionError(change + " does not begin where the one before ended: " + rebuilt);
                }
                rebuilt.put(change.field(), change.to());
            }
        }
        return rebuilt;
    }
}
