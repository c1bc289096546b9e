package io.followthrough.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever is tried, in whatever order. */
class AnyLifeTest {

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

    /** Every second one of the lifecycle, so that most lives come to an end, and are taken up again. */
    @Provide
    static Arbitrary<List<Deed>> deeds() {
        List<Deed> ofTheLifecycle = Arrays.stream(Deed.values()).filter(deed -> deed.action.isPresent()).toList();
        return Arbitraries.oneOf(Arbitraries.of(ofTheLifecycle), Arbitraries.of(Deed.class)).list().ofMaxSize(60);
    }

    @Property
    void only_the_ways_of_the_state_chart_are_taken(@ForAll boolean proposed, @ForAll boolean verified,
            @ForAll("deeds") List<Deed> deeds) {
        live(new Life(proposed, verified, true), deeds, (deed, life) -> {
            Status before = life.followUp.progress().status();
            Set<String> next = deed.action
                    .map(action -> STATE_CHART.getOrDefault(before.word() + " " + action.word(), Set.of()))
                    .orElse(Set.of(before.word()));
            boolean forbidden = next.isEmpty()
                    || (before == Status.IN_REVIEW && deed.isByWhoeverCompleted(life.followUp.progress()));

            boolean done = life.tryOut(deed);

            assertThat(done && forbidden).as("%s is done when %s", deed, before).isFalse();
            assertThat(done || forbidden || deed.isConditional).as("%s is refused when %s", deed, before).isTrue();
            assertThat(life.followUp.progress().status().word()).isIn(done ? next : Set.of(before.word()));
            boolean completes = done && deed.action.filter(Action.COMPLETE::equals).isPresent();
            assertThat(completes && life.followUp.progress().status() == Status.IN_REVIEW).isEqualTo(completes && verified);
        });
    }

    @Property
    void what_is_refused_changes_nothing(@ForAll boolean proposed, @ForAll boolean verified, @ForAll boolean dated,
            @ForAll("deeds") List<Deed> deeds) {
        live(new Life(proposed, verified, dated), deeds, (deed, life) -> {
            FollowUpView before = life.view();
            int rows = life.history.size();
            if (!life.tryOut(deed)) {
                assertThat(life.view()).isEqualTo(before);
                assertThat(life.history).hasSize(rows);
            }
        });
    }

    /** The same as the constraints of the table. */
    @Property
    void what_belongs_to_a_state_is_there_exactly_in_that_state(@ForAll boolean proposed, @ForAll boolean verified,
            @ForAll("deeds") List<Deed> deeds) {
        live(new Life(proposed, verified, true), deeds, (deed, life) -> {
            life.tryOut(deed);

            Progress progress = life.followUp.progress();
            Status status = progress.status();
            boolean finished = Set.of(Status.IN_REVIEW, Status.DONE).contains(status);
            assertThat(progress.completedAt().isPresent()).isEqualTo(finished);
            assertThat(progress.completedBy().isPresent()).isEqualTo(finished);
            assertThat(progress.evidence().isPresent() && !finished).isFalse();
            assertThat(progress.blockedReason().isPresent()).isEqualTo(status == Status.BLOCKED);
            assertThat(progress.blockedBy().isPresent() && status != Status.BLOCKED).isFalse();
            assertThat(progress.dismissalReason().isPresent()).isEqualTo(status == Status.WONT_DO);
            assertThat(progress.mergedInto().isPresent() && status != Status.WONT_DO).isFalse();
            assertThat(progress.dismissalRequest().isPresent() && status.isTerminal()).isFalse();
            EffectivenessCheck check = progress.check();
            assertThat(check.dueOn() != null).isEqualTo(status == Status.DONE && verified);
            assertThat(check.outcome() == null).isEqualTo(check.note() == null);
            assertThat(check.successorId() != null && (check.outcome() != Effectiveness.INEFFECTIVE || status != Status.DONE))
                    .isFalse();
            assertThat(status == Status.DONE || check.outcome() == null || check.outcome() == Effectiveness.INEFFECTIVE)
                    .isTrue();
        });
    }

    @Property
    void history_rebuilds_all_that_the_api_shows(@ForAll boolean proposed, @ForAll boolean verified, @ForAll boolean dated,
            @ForAll("deeds") List<Deed> deeds) {
        Life whole = new Life(proposed, verified, dated);
        live(whole, deeds, (deed, life) -> {
            int rows = life.history.size();
            Map<String, Object> before = ShownFields.of(life.view());
            life.tryOut(deed);

            assertThat(life.history.size() - rows).isEqualTo(ShownFields.of(life.view()).equals(before) ? 0 : 1);
        });

        assertThat(ShownFields.of(whole.view())).isEqualTo(ShownFields.rebuiltFrom(whole));
    }

    @Property
    void due_dates_move_only_by_extensions_and_never_lose_their_origin(@ForAll boolean proposed, @ForAll boolean dated,
            @ForAll("deeds") List<Deed> deeds) {
        live(new Life(proposed, true, dated), deeds, (deed, life) -> {
            FollowUpView before = life.view();
            boolean moves = life.tryOut(deed) && Set.of(Deed.APPROVE_EXTENSION, Deed.MOVE_DUE_DATE).contains(deed);

            FollowUpView after = life.view();
            LocalDate origin = Optional.ofNullable(before.originalDueOn()).orElse(moves ? after.dueOn() : null);
            assertThat(after.originalDueOn()).isEqualTo(dated ? Life.DUE : origin);
            assertThat(after.dueOn() == null).isEqualTo(origin == null);
            assertThat(after.extensions()).isEqualTo(before.extensions() + (moves ? 1 : 0));
            assertThat(java.util.Objects.equals(after.dueOn(), before.dueOn())).isEqualTo(!moves);
            assertThat(after.slipDays()).isEqualTo(origin == null ? 0 : ChronoUnit.DAYS.between(origin, after.dueOn()));
            if (moves) {
                assertThat(after.extensionRequested()).isNull();
                assertThat(after.snoozedUntil()).isNull();
            }
        });
    }

    private static void live(Life life, List<Deed> deeds, BiConsumer<Deed, Life> step) {
        deeds.forEach(deed -> step.accept(deed, life));
    }
}
