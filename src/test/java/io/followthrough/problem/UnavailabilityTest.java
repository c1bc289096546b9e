package io.followthrough.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import jakarta.transaction.RollbackException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnavailabilityTest {

    @ParameterizedTest
    @CsvSource({"40001, IN_THE_WAY", "40P01, IN_THE_WAY", "55P03, IN_THE_WAY", "57014, IN_THE_WAY", "08006, OUT_OF_REACH",
            "08001, OUT_OF_REACH", "57P01, OUT_OF_REACH", "57P03, OUT_OF_REACH", "53300, OUT_OF_REACH", "25P03, OUT_OF_REACH"})
    void is_read_off_the_state_however_deep_the_cause_lies(String state, Unavailability expected) {
        Exception failure = new IllegalStateException(new RuntimeException("wrapped", new SQLException("no", state)));

        assertThat(Unavailability.behind(failure)).contains(expected);
    }

    @Test
    void is_a_pool_that_has_no_connection_left() {
        assertThat(Unavailability.behind(new SQLException("Sorry, acquisition timeout!")))
                .contains(Unavailability.OUT_OF_REACH);
        assertThat(Unavailability.behind(new SQLTransientConnectionException())).contains(Unavailability.OUT_OF_REACH);
    }

    @Test
    void is_a_transaction_whose_time_was_over_but_not_one_that_failed() {
        assertThat(Unavailability
                .behind(new RuntimeException(new RollbackException("ARJUNA016102: The transaction is not active!"))))
                .contains(Unavailability.TOOK_TOO_LONG);
        assertThat(Unavailability.behind(new RollbackException("ARJUNA016053: Could not commit transaction."))).isEmpty();
    }

    @Test
    void is_what_a_failed_commit_keeps_aside() {
        RollbackException failure = new RollbackException("ARJUNA016053: Could not commit transaction.");
        failure.addSuppressed(new IllegalStateException(new SQLException("gone", "08006")));

        assertThat(Unavailability.behind(new RuntimeException(failure))).contains(Unavailability.OUT_OF_REACH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23514", "42601", "22P05", "25P02"})
    void is_no_excuse_for_our_own_defects(String state) {
        assertThat(Unavailability.behind(new RuntimeException(new SQLException("no", state)))).isEmpty();
    }
}
