package io.followthrough.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was written before changes were numbered; version 45 numbers them. */
@QuarkusTest
class UpgradingHistoryTest {

    private static final String BEFORE_NUMBERS = "40";

    @Inject
    DataSource server;

    private SpareDatabase database;

    /** Not in the order of time or id; several subjects, two of which share an id, and changes of the same moment. */
    @BeforeEach
    void a_history_without_numbers() throws SQLException {
        database = new SpareDatabase(server);
        database.migrateTo(BEFORE_NUMBERS);
        database.execute("""
                INSERT INTO incident (id, title, status, team_id, created_at, updated_at, version)
                SELECT 7, 'Outage', 'open', id, now(), now(), 0 FROM team;
                INSERT INTO follow_up (id, title, nature, nature_guessed, type, type_guessed, priority, status, team_id, policy,
                                       created_at, updated_at, version)
                SELECT 7, 'Limit the pool', 'corrective', false, 'prevent', false, 'P2', 'open', id, 'P2', now(), now(), 0
                FROM team;
                INSERT INTO history_entry (id, subject, subject_id, at, actor, action, changes) VALUES
                    (104, 'follow_up', 7, '2026-03-04T12:00Z', 'ana', 'unblock', '[]'),
                    (101, 'follow_up', 7, '2026-03-04T09:00Z', 'ana', 'create', '[]'),
                    (51, 'follow_up', 7, '2026-03-04T11:00Z', 'ben', 'block', '[{"field": "status"}]'),
                    (103, 'follow_up', 7, '2026-03-04T12:00Z', 'ana', 'comment', '[]'),
                    (102, 'incident', 7, '2026-03-04T10:00Z', 'ana', 'edit', '[]'),
                    (1, 'incident', 7, '2026-03-04T08:00Z', 'ana', 'create', '[]'),
                    (105, 'follow_up', 8, '2026-03-04T07:00Z', 'ana', 'create', '[]')""");
    }

    @AfterEach
    void nothing_is_left() throws SQLException {
        database.close();
    }

    @Test
    void it_is_numbered_by_time_from_one_for_each_subject() throws SQLException {
        database.migrateTo("latest");

        assertThat(database.rows("SELECT subject, subject_id, number, action FROM history_entry ORDER BY 1, 2, 3"))
                .containsExactly("follow_up 7 1 create", "follow_up 7 2 block", "follow_up 7 3 comment",
                        "follow_up 7 4 unblock", "follow_up 8 1 create", "incident 7 1 create", "incident 7 2 edit");
    }

    @Test
    void nothing_else_about_it_changes() throws SQLException {
        String content = "SELECT id, subject, subject_id, at, actor, action, changes FROM history_entry ORDER BY id";
        var before = database.rows(content);

        database.migrateTo("latest");

        assertThat(database.rows(content)).isEqualTo(before).hasSize(7);
    }

    @Test
    void what_comes_later_goes_on_counting_whatever_its_time() throws SQLException {
        database.migrateTo("latest");

        database.execute("""
                INSERT INTO history_entry (id, subject, subject_id, at, actor, action, changes)
                VALUES (2, 'follow_up', 7, '2026-03-04T08:00Z', 'ben', 'edit', '[]')""");

        assertThat(database.rows("SELECT number FROM history_entry WHERE id = 2")).containsExactly("5");
    }

    @Test
    void it_is_append_only_again() throws SQLException {
        database.migrateTo("latest");

        assertThatThrownBy(() -> database.execute("UPDATE history_entry SET number = 9 WHERE id = 1"))
                .hasMessageContaining("history is append-only");
    }
}
