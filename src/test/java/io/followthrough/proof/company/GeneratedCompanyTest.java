package io.followthrough.proof.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

import io.followthrough.proof.surroundings.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever the generator leaves out to be quick holds all the same. */
class GeneratedCompanyTest {

    private static final Instant UNTIL = Instant.parse("2026-03-04T09:00:00Z");
    private static final GeneratedCompany COMPANY = new GeneratedCompany(0.01, 7, UNTIL);

    private static final String INDEXES = "SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace = 'public'::regnamespace";

    private static Database database;
    private static long indexes;
    private static String again;

    @BeforeAll
    static void fill() throws SQLException {
        database = Database.start(Map.of("fsync", "off")).migrated();
        indexes = database.count(INDEXES);
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(COMPANY.script());
            again = fingerprint(connection);
            connection.rollback();
            connection.setAutoCommit(true);
            COMPANY.fill(connection);
        }
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void the_same_seed_gives_the_same_company() throws SQLException {
        try (Connection connection = database.connection()) {
            assertThat(fingerprint(connection)).isEqualTo(again);
        }
    }

    @Test
    void it_has_the_size_and_the_shape_of_a_company() {
        assertThat(database.count("SELECT count(*) FROM follow_up")).isEqualTo(10_000);
        assertThat(database.count("SELECT count(*) FROM incident")).isEqualTo(1_000);
        assertThat(database.count("SELECT count(*) FROM history_entry WHERE subject <> 'person'")).isBetween(48_000L, 62_000L);
        assertThat(database.count("SELECT count(DISTINCT zone) FROM team WHERE id > 1000000")).isEqualTo(12);
        assertThat(database.count("SELECT count(*) FROM follow_up WHERE status NOT IN ('done', 'wont_do')")).isBetween(300L,
                900L);
        assertThat(database
                .count("SELECT count(*) FROM follow_up WHERE status NOT IN ('done', 'wont_do') AND due_on < '2026-03-01'"))
                .isBetween(50L, 600L);
        assertThat(database.count("SELECT count(*) FROM follow_up WHERE restricted_to <> '{}'")).isPositive();
        assertThat(database.count("SELECT count(*) FROM follow_up_state WHERE status = 'open' AND previous_status = 'done'"))
                .isPositive();
        assertThat(database.count("SELECT count(*) FROM follow_up WHERE team_id = 1000001"))
                .isGreaterThan(5 * database.count("SELECT count(*) FROM follow_up WHERE team_id = 1000100"));
        assertThat(database.count("SELECT count(*) FROM history_entry WHERE at > '" + UNTIL + "'")).isZero();
    }

    @Test
    void foreign_keys_hold() {
        database.execute(
                """
                        DO $$
                        DECLARE
                            c record;
                        BEGIN
                            FOR c IN SELECT conrelid::regclass AS of, conname AS name, pg_get_constraintdef(oid) AS words FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 LOOP
                                EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %I %s', c.of, c.name, c.name, c.words);
                            END LOOP;
                        END
                        $$""");
    }

    @Test
    void no_index_is_missing() {
        assertThat(database.count(INDEXES)).isEqualTo(indexes);
    }

    @Test
    void states_are_those_of_history() {
        assertThat(database
                .count("""
                        SELECT count(*) FROM follow_up_state s LEFT JOIN follow_up_state_in_history h
                          ON h.follow_up_id = s.follow_up_id AND h.valid_from <= s.valid_from AND h.valid_to > s.valid_from
                        WHERE (s.title, s.status, s.team_id, s.owner_id, s.priority, s.nature, s.type, s.due_on, s.original_due_on, s.extensions, s.created_at,
                               s.completed_at, s.dismissed_at, s.effectiveness, to_jsonb(array(SELECT 'INC-' || i FROM unnest(s.incidents) i)))
                              IS DISTINCT FROM
                              (h.title, h.status, h.team_id, h.owner_id, h.priority, h.nature, h.type, h.due_on, h.original_due_on, h.extensions, h.created_at,
                               h.completed_at, h.dismissed_at, h.effectiveness, h.incidents)"""))
                .isZero();
        assertThat(database
                .count("""
                        SELECT count(*) FROM history_entry e, jsonb_array_elements(e.changes) c
                        WHERE e.subject = 'follow_up' AND c ->> 'field' IN ('status', 'dueOn', 'owner', 'team', 'priority') AND e.number > 1
                          AND NOT EXISTS (SELECT FROM follow_up_state s WHERE s.follow_up_id = e.subject_id AND s.valid_from = e.at)"""))
                .isZero();
    }

    @Test
    void triggers_would_have_written_the_same() {
        String states = "SELECT hashtextextended(string_agg(s::text, ',' ORDER BY follow_up_id, valid_from), 0) FROM follow_up_state s";
        long written = database.count(states);
        database.execute("SELECT note_state_of_follow_up(id, updated_at) FROM follow_up");

        assertThat(database.count(states)).isEqualTo(written);
        assertThat(database.count(
                "SELECT count(*) FROM follow_up WHERE restricted_to <> teams_restricting_follow_up(id, postmortem_id, cause_id)"))
                .isZero();
        assertThat(database.count("SELECT count(*) FROM postmortem WHERE restricted_to <> teams_restricting_postmortem(id)"))
                .isZero();
        assertThat(database.count("""
                SELECT count(*) FROM follow_up f FULL JOIN ladder l ON l.follow_up_id = f.id
                WHERE (l.follow_up_id IS NULL) <> (f.status IN ('proposed', 'done', 'wont_do'))""")).isZero();
        assertThat(database
                .count("""
                        SELECT count(*) FROM (SELECT *, lag(status) OVER story AS earlier FROM follow_up_state WINDOW story AS (PARTITION BY follow_up_id ORDER BY valid_from)) s
                        WHERE previous_status IS DISTINCT FROM earlier"""))
                .isZero();
        assertThat(database.count(
                "SELECT count(*) FROM team t WHERE zone <> (SELECT zone FROM team_zone z WHERE z.team_id = t.id AND valid_to = 'infinity')"))
                .isZero();
    }

    @Test
    void links_are_remembered() {
        assertThat(database
                .count("""
                        SELECT count(*) FROM follow_up_ever_linked l FULL JOIN (
                            SELECT DISTINCT follow_up_id, unnest(incidents) AS incident_id FROM follow_up_state) s USING (follow_up_id, incident_id)
                        WHERE l.follow_up_id IS NULL OR s.follow_up_id IS NULL"""))
                .isZero();
    }

    @Test
    void incidents_were_what_their_history_says() {
        String states = "SELECT hashtextextended(string_agg(s::text, ',' ORDER BY incident_id, valid_from), 0) FROM incident_state s";
        long written = database.count(states);
        database.execute("SELECT note_state_of_incident(id, updated_at) FROM incident");

        assertThat(database.count(states)).isEqualTo(written);
        assertThat(database
                .count("""
                        SELECT count(*) FROM incident_state s JOIN told_state h
                          ON h.subject = 'incident' AND h.subject_id = s.incident_id AND h.valid_from <= s.valid_from AND h.valid_to > s.valid_from
                        WHERE (s.severity, s.postmortem_due_on::text) IS DISTINCT FROM (h.facts ->> 'severity', h.facts ->> 'postmortemDueOn')"""))
                .isZero();
        assertThat(database.count("SELECT count(*) FROM incident_state WHERE published_at IS NOT NULL")).isPositive();
        assertThat(database
                .count("""
                        SELECT count(*) FROM violation v LEFT JOIN violation_excuse e ON e.violation_id = v.id AND e.valid_to = 'infinity'
                        WHERE v.excused_at IS DISTINCT FROM e.valid_from"""))
                .isZero();
    }

    @Test
    void extensions_are_counted() {
        assertThat(database.count("""
                SELECT count(*) FROM follow_up f LEFT JOIN extension e ON e.follow_up_id = f.id
                WHERE f.extensions <> CASE e.decision WHEN 'approved' THEN 1 ELSE 0 END
                   OR f.extension_requested IS DISTINCT FROM CASE WHEN e.decision IS NULL THEN e.to_due_on END""")).isZero();
    }

    private static String fingerprint(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery("""
                SELECT (SELECT md5(string_agg(f::text, ',' ORDER BY id)) FROM follow_up f)
                    || (SELECT md5(string_agg(h::text, ',' ORDER BY id)) FROM history_entry h)""")) {
            row.next();
            return row.getString(1);
        }
    }
}
