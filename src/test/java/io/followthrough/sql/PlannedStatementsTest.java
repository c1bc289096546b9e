package io.followthrough.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The transaction keeps one connection, whose statements PostgreSQL lists. */
@QuarkusTest
class PlannedStatementsTest {

    private static final int OFTEN = 20;

    @Inject
    Sql sql;

    @Test
    @TestTransaction
    void a_statement_that_is_planned_for_its_values_is_not_kept() {
        for (int n = 0; n < OFTEN; n++) {
            sql.list("SELECT :n + 1 AS kept", Map.of("n", n), row -> row.getInt("kept"));
            sql.listPlanned("SELECT :n + 1 AS planned", Map.of("n", n), row -> row.getInt("planned"));
        }

        assertThat(prepared("kept")).isOne();
        assertThat(prepared("planned")).isZero();
    }

    private long prepared(String word) {
        return sql.list("SELECT count(*) AS count FROM pg_prepared_statements WHERE statement LIKE :words",
                Map.of("words", "%+ 1 AS " + word),
                row -> row.getLong("count")).getFirst();
    }
}
