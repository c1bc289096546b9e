package io.followthrough.problem;

import static io.followthrough.Given.aTeam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.agroal.api.AgroalDataSource;
import io.followthrough.CapturedLog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The name of a constraint is enough to find out what went wrong; the values are somebody's. */
@QuarkusTest
class ValuesStayOutOfLogsTest {

    @Inject
    EntityManager entities;

    @Inject
    AgroalDataSource database;

    private CapturedLog log;

    @BeforeEach
    void listen() {
        log = CapturedLog.start();
    }

    @AfterEach
    void stop() {
        log.stop();
    }

    @Test
    void a_statement_that_fails_is_logged_without_its_row() {
        String team = aTeam();

        Throwable failure = catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> entities
                .createNativeQuery("update team set name = null where slug = ?").setParameter(1, team).executeUpdate()));

        assertThat(messages(failure)).contains("violates not-null constraint").doesNotContain(team);
        assertThat(log.text()).contains("violates not-null constraint").doesNotContain(team);
    }

    @Test
    void a_batch_that_fails_is_told_without_its_values() throws SQLException {
        String team = aTeam();

        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection
                        .prepareStatement("insert into team select * from team where slug = ?")) {
            statement.setString(1, team);
            statement.addBatch();
            statement.setString(1, team);
            statement.addBatch();
            Throwable failure = catchThrowable(statement::executeBatch);

            assertThat(messages(failure)).contains("violates unique constraint \"").doesNotContain(team);
        }
    }

    private static String messages(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).map(Throwable::getMessage)
                .collect(Collectors.joining("\n"));
    }
}
