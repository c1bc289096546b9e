package io.followthrough.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two real roles on a database of their own: one owns and migrates it, the other is the service's. */
@QuarkusTest
class TheServiceOnlyAddsToHistoryTest {

    private static final String NOT_PERMITTED = "42501";
    private static final String INSERT = """
            INSERT INTO history_entry (id, subject, subject_id, at, actor, action, changes)
            VALUES (nextval('history_entry_seq'), 'follow_up', 7, now(), 'ana', 'edit', '[]')""";

    @Inject
    DataSource dataSource;

    @BeforeEach
    void two_roles_and_a_database() throws SQLException {
        drop();
        asSuperuser("CREATE ROLE history_owner LOGIN PASSWORD 'owner'", "CREATE ROLE history_service LOGIN PASSWORD 'service'",
                "CREATE DATABASE two_roles OWNER history_owner");
    }

    @AfterEach
    void drop() throws SQLException {
        asSuperuser("DROP DATABASE IF EXISTS two_roles", "DROP ROLE IF EXISTS history_owner",
                "DROP ROLE IF EXISTS history_service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE history_entry SET actor = 'ben'", "DELETE FROM history_entry", "TRUNCATE history_entry",
            "ALTER TABLE history_entry DISABLE TRIGGER history_entry_is_append_only",
            "DROP TRIGGER history_entry_is_append_only ON history_entry", "SET session_replication_role = replica",
            "DROP TABLE history_entry",
            "CREATE OR REPLACE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE sql AS ''",
            "UPDATE audit_entry SET actor = 'ben'", "DELETE FROM audit_entry", "TRUNCATE audit_entry",
            "ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_is_append_only",
            "INSERT INTO erasure (person_id, requested_by) VALUES (1, 'ben')", "UPDATE erasure SET requested_by = 'ben'",
            "CREATE OR REPLACE FUNCTION is_erasing() RETURNS boolean LANGUAGE sql AS 'SELECT true'",
            "SET followthrough.forgetting = 'audit'; DELETE FROM audit_entry",
            "GRANT UPDATE ON history_entry TO history_service", "UPDATE flyway_schema_history SET checksum = 0"})
    void it_adds_and_reads_but_does_nothing_else(String forbidden) throws SQLException {
        migrate("history_service");

        try (Connection service = connect("history_service", "service"); Statement statement = service.createStatement()) {
            statement.execute(INSERT);

            if (forbidden.startsWith("GRANT")) {
                statement.execute(forbidden); // PostgreSQL only warns that nothing was granted
            } else {
                assertThatThrownBy(() -> statement.execute(forbidden)).isInstanceOfSatisfying(SQLException.class,
                        e -> assertThat(e.getSQLState()).isEqualTo(NOT_PERMITTED));
            }
            assertThatThrownBy(() -> statement.execute("DELETE FROM history_entry")).isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            try (ResultSet found = statement.executeQuery("SELECT number, actor FROM history_entry")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getInt("number")).isEqualTo(1);
                assertThat(found.getString("actor")).isEqualTo("ana");
            }
        }
    }

    @Test
    void it_writes_the_other_tables() throws SQLException {
        migrate("history_service");

        try (Connection service = connect("history_service", "service"); Statement statement = service.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE team SET name = 'Everybody' WHERE slug = 'default'")).isEqualTo(1);
            statement.execute("SELECT nextval('follow_up_seq')");
            assertThat(statement.executeUpdate("DELETE FROM follow_up_watcher")).isZero();
        }
    }

    @Test
    void it_may_have_a_person_erased_and_old_audit_forgotten() throws SQLException {
        migrate("history_service");

        try (Connection service = connect("history_service", "service"); Statement statement = service.createStatement()) {
            statement.execute(
                    """
                            INSERT INTO person (id, email, name, active, created_at, version) VALUES (7, 'ana', 'Ana', false, now(), 0);
                            INSERT INTO audit_entry (id, at, actor, action, outcome, details)
                            VALUES (1, now() - interval '31 days', 'ana', 'sign-in', 'done', '{}'), (2, now(), 'ana', 'sign-in', 'done', '{}')""");
            statement.execute(INSERT);

            statement.execute("SELECT erase_person(7, 'former', 'former@x', '{ana}', '{former@x}', '{%ana%}', 'ben')");

            assertThat(text(statement, "SELECT actor FROM history_entry")).isEqualTo("former@x");
            assertThat(text(statement, "SELECT string_agg(DISTINCT actor, ' ') FROM audit_entry")).isEqualTo("former@x");
            assertThat(text(statement, "SELECT forget_audit(now(), 10)")).isEqualTo("1");
            assertThat(text(statement, "SELECT count(*) FROM audit_entry")).isEqualTo("1");
        }
    }

    @Test
    void naming_the_role_later_is_enough() throws SQLException {
        migrate("none");
        try (Connection service = connect("history_service", "service"); Statement statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.execute(INSERT)).hasMessageContaining("permission denied");

            migrate("history_service");

            statement.execute(INSERT);
        }
    }

    @Test
    void even_the_owner_is_refused_by_the_trigger() throws SQLException {
        migrate("none");

        try (Connection owner = connect("history_owner", "owner"); Statement statement = owner.createStatement()) {
            statement.execute(INSERT);
            for (String change : new String[]{"UPDATE history_entry SET actor = 'ben'", "DELETE FROM history_entry",
                    "TRUNCATE history_entry"}) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("history is append-only");
            }
            for (String change : new String[]{"UPDATE audit_entry SET actor = 'ben'", "DELETE FROM audit_entry",
                    "TRUNCATE audit_entry"}) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("the audit is append-only");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"history_owner", "nobody_at_all"})
    void a_role_that_cannot_be_the_service_s_stops_the_migration(String role) {
        assertThatThrownBy(() -> migrate(role)).isInstanceOf(FlywayException.class)
                .hasMessageContaining("followthrough.database.service-role names " + role);
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void migrate(String serviceRole) throws SQLException {
        Flyway.configure().dataSource(url(), "history_owner", "owner")
                .locations("filesystem:src/main/resources/db/migration").placeholders(Map.of("service-role", serviceRole))
                .load().migrate();
    }

    private Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(url(), role, password);
    }

    private String url() throws SQLException {
        try (Connection superuser = dataSource.getConnection()) {
            return superuser.getMetaData().getURL().replaceFirst("/[^/?]+(\\?.*)?$", "/two_roles");
        }
    }

    private void asSuperuser(String... statements) throws SQLException {
        try (Connection superuser = dataSource.getConnection(); Statement statement = superuser.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
