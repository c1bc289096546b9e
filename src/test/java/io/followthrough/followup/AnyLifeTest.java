package io.followthrough.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.history.FieldChange;
import io.followthrough.people.SomeBody;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Verification;
import io.followthrough.problem.ProblemException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What holds whatever is tried, in whatever order. */
class AnyLifeTest {

    private static final Instant BEGINNING = Instant.parse("2026-03-04T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 4, 1);
    /** DESIGN.md, section 2, written down a second time: status, action, next status. */
    private static final Map<String, Set<String>> STATE_CHART = """
            proposed accept open
            proposed dismiss wont_do
            open accept open
            open start in_progress
            open block blocked
            open complete done
            open complete in_review
            open dismiss wont_do
            in_progress stop open
            in_progress block blocked
            in_progress complete done
            in_progress complete in_review
            in_progress dismiss wont_do
            blocked unblock in_progress
            blocked complete done
            blocked complete in_review
            blocked dismiss wont_do
            in_review verify done
            in_review return in_progress
            in_review reopen open
            in_review dismiss wont_do
            done reopen open
            wont_do reopen open
            """.lines().collect(Collectors.groupingBy(line -> line.substring(0, line.lastIndexOf(' ')),
            Collectors.mapping(line -> line.substring(line.lastIndexOf(' ') + 1), Collectors.toSet())));

    @Property
    void only_the_ways_of_the_state_chart_are_taken(@ForAll boolean proposed, @ForAll boolean verified,
            @ForAll @Size(max = 40) List<Deed> deeds) {
        live(proposed, verified, deeds, (deed, life) -> {
            Status before = life.followUp.progress().status();
            Set<String> next = deed.action
                    .map(action -> STATE_CHART.getOrDefault(before.word() + " " + action.word(), Set.of()))
                    .orElse(Set.of(before.word()));
            boolean refused = next.isEmpty()
                    || (before == Status.IN_REVIEW && deed.isByWhoeverCompleted(life.followUp.progress()));

            assertThat(life.tryOut(deed)).as("%s is refused when %s", deed, before).isEqualTo(!refused);

            assertThat(life.followUp.progress().status().word()).isIn(refused ? Set.of(before.word()) : next);
            boolean completes = !refused && deed.action.filter(Action.COMPLETE::equals).isPresent();
            assertThat(completes && life.followUp.progress().status() == Status.IN_REVIEW).isEqualTo(completes && verified);
        });
    }

    @Property
    void what_is_refused_changes_nothing(@ForAll boolean proposed, @ForAll boolean verified,
            @ForAll @Size(max = 40) List<Deed> deeds) {
        live(proposed, verified, deeds, (deed, life) -> {
            Map<String, Object> before = FollowUpFacts.of(life.followUp);
            if (!life.tryOut(deed)) {
                assertThat(FollowUpFacts.of(life.followUp)).isEqualTo(before);
            }
        });
    }

    /** The same as the constraints of the table. */
    @Property
    void what_belongs_to_a_state_is_there_exactly_in_that_state(@ForAll boolean proposed, @ForAll boolean verified,
            @ForAll @Size(max = 40) List<Deed> deeds) {
        live(proposed, verified, deeds, (deed, life) -> {
            life.tryOut(deed);

            Progress progress = life.followUp.progress();
            boolean finished = Set.of(Status.IN_REVIEW, Status.DONE).contains(progress.status());
            assertThat(progress.completedAt().isPresent()).isEqualTo(finished);
            assertThat(progress.completedBy().isPresent()).isEqualTo(finished);
            assertThat(progress.evidence().isPresent() && !finished).isFalse();
            assertThat(progress.blockedReason().isPresent()).isEqualTo(progress.status() == Status.BLOCKED);
            assertThat(progress.dismissalReason().isPresent()).isEqualTo(progress.status() == Status.WONT_DO);
        });
    }

    @Property
    void history_rebuilds_the_present(@ForAll boolean proposed, @ForAll boolean verified,
            @ForAll @Size(max = 40) List<Deed> deeds) {
        live(proposed, verified, deeds, (deed, life) -> {
            life.tryOut(deed);

            Map<String, Object> rebuilt = new HashMap<>();
            life.history.forEach(change -> {
                assertThat(rebuilt.get(change.field())).isEqualTo(change.from());
                rebuilt.put(change.field(), change.to());
            });
            Map<String, Object> present = new HashMap<>();
            FieldChange.between(Map.of(), FollowUpFacts.of(life.followUp))
                    .forEach(fact -> present.put(fact.field(), fact.to()));
            assertThat(withoutNulls(rebuilt)).isEqualTo(present);
        });
    }

    @Property
    void the_original_due_date_stays(@ForAll boolean proposed, @ForAll boolean verified,
            @ForAll @Size(max = 40) List<Deed> deeds) {
        live(proposed, verified, deeds, (deed, life) -> {
            life.tryOut(deed);

            assertThat(life.followUp.due().originalDueOn()).contains(DUE);
            assertThat(life.followUp.due().dueOn()).isPresent();
        });
    }

    private static void live(boolean proposed, boolean verified, List<Deed> deeds, BiConsumer<Deed, Life> step) {
        Life life = new Life(proposed, verified);
        deeds.forEach(deed -> step.accept(deed, life));
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> facts) {
        return facts.entrySet().stream().filter(fact -> Objects.nonNull(fact.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A follow-up and what was written about it, as Tracking does. */
    private static final class Life {

        private final FollowUp followUp;
        private final Policy policy;
        private final List<FieldChange> history;
        private Instant now = BEGINNING;

        Life(boolean proposed, boolean verified) {
            followUp = new FollowUp(proposed ? Status.PROPOSED : Status.OPEN, SomeBody.team("payments"),
                    new FollowUpDetails("Limit the pool", null, Nature.CORRECTIVE, FollowUpType.PREVENT, Priority.P2, null,
                            null),
                    new Guessed(false, false), new Origin(List.of(), null, null, null), now);
            policy = new Policy("a policy", null, null, null, null, null, null,
                    verified ? Verification.REQUIRED : Verification.NONE, null, null);
            followUp.follow(policy, DUE);
            history = new java.util.ArrayList<>(FieldChange.between(Map.of(), FollowUpFacts.of(followUp)));
        }

        /** @return false when it was refused */
        boolean tryOut(Deed deed) {
            now = now.plusSeconds(60);
            Map<String, Object> before = FollowUpFacts.of(followUp);
            try {
                deed.tryOn(followUp, policy, now);
                return true;
            } catch (ProblemException e) {
                return false;
            } finally {
                history.addAll(FieldChange.between(before, FollowUpFacts.of(followUp)));
            }
        }
    }
}
