package io.followthrough.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import io.followthrough.problem.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DueDateTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-04");
    private static final LocalDate DUE = LocalDate.parse("2026-03-20");

    private final DueDate due = DueDate.on(DUE);

    @Test
    void a_request_moves_nothing_until_it_is_approved() {
        due.request(DUE.plusDays(10), TODAY);

        assertThat(due.dueOn()).contains(DUE);
        assertThat(due.extensionRequested()).contains(DUE.plusDays(10));

        due.approveRequest();

        assertThat(due.dueOn()).contains(DUE.plusDays(10));
        assertThat(due.originalDueOn()).contains(DUE);
        assertThat(due.extensions()).isEqualTo(1);
        assertThat(due.slipDays()).isEqualTo(10);
        assertThat(due.extensionRequested()).isEmpty();
    }

    @Test
    void a_refused_request_leaves_the_date_and_makes_room_for_another() {
        due.request(DUE.plusDays(10), TODAY);
        due.dropRequest();

        assertThat(due.dueOn()).contains(DUE);
        assertThat(due.extensions()).isZero();
        due.request(DUE.plusDays(5), TODAY);
        assertThat(due.extensionRequested()).contains(DUE.plusDays(5));
    }

    @Test
    void one_request_at_a_time() {
        due.request(DUE.plusDays(10), TODAY);

        refuses(409, "waits for a decision", () -> due.request(DUE.plusDays(20), TODAY));
        refuses(409, "waits for a decision", () -> due.edit(DUE.plusDays(20), TODAY));
    }

    @Test
    void a_request_is_for_a_later_date_that_has_not_passed() {
        refuses(422, "must be after the due date, 2026-03-20", () -> due.request(DUE, TODAY));
        refuses(422, "must not be before today", () -> due.request(DUE.plusDays(1), DUE.plusDays(2)));
        refuses(422, "within 10 years", () -> due.request(LocalDate.MAX, TODAY));
    }

    @Test
    void an_edit_may_bring_the_date_forward_but_not_before_today() {
        due.edit(TODAY, TODAY);

        assertThat(due.slipDays()).isEqualTo(-16);
        assertThat(due.originalDueOn()).contains(DUE);
        refuses(422, "is the due date already", () -> due.edit(TODAY, TODAY));
        refuses(422, "must not be before today", () -> due.edit(TODAY.minusDays(1), TODAY));
    }

    @Test
    void the_first_date_of_what_had_none_is_its_origin() {
        DueDate none = DueDate.on(null);

        none.edit(DUE, TODAY);

        assertThat(none.originalDueOn()).contains(DUE);
        assertThat(none.slipDays()).isZero();
    }

    @Test
    void moving_the_date_ends_a_snooze() {
        due.snoozeUntil(DUE);
        due.edit(DUE.plusDays(1), TODAY);

        assertThat(due.snoozedUntil(TODAY)).isEmpty();
    }

    private static void refuses(int status, String why, ThrowingCallable change) {
        assertThatThrownBy(change).hasMessageContaining(why).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem().status()).isEqualTo(status));
    }
}
