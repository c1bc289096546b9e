package io.followthrough.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SilentDatabaseTest.Impatient.class)
class SilentDatabaseTest {

    private static final String LONG = "SELECT 1 AS one FROM pg_sleep(1)";

    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() { return Map.of("followthrough.database.answer-within", "300ms"); }
    }

    @Inject
    Sql sql;

    @BeforeEach
    void no_connection_is_left_that_was_given_up() {
        Awaitility.await().ignoreExceptions()
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> sql.update("SET LOCAL lock_timeout = 0", Map.of()) == 0));
    }

    @Test
    void is_given_up() {
        assertThatThrownBy(this::answer).isInstanceOfSatisfying(SqlFailed.class,
                failure -> assertThat(failure.state()).isEqualTo("08006"));
    }

    @Test
    void may_take_its_time_where_that_is_said() {
        sql.inSnapshot(Duration.ofSeconds(20), () -> assertThat(answer()).containsExactly(1));
        QuarkusTransaction.requiringNew().run(() -> {
            sql.allowSilenceFor(Duration.ofSeconds(20));
            assertThat(answer()).containsExactly(1);
        });
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(this::answer)).isInstanceOf(SqlFailed.class);
    }

    private List<Integer> answer() {
        return sql.list(LONG, Map.of(), row -> row.getInt("one"));
    }
}
