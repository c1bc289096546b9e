package io.followthrough.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Every migration meets tables with rows in them, as it does where the service has been running for long. */
@QuarkusTest
class UpgradingDatabasesTest {

    /** By the version from which on they can be stored. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("6",
                    """
                            INSERT INTO person (id, email, name, team_id, active, created_at, version)
                            SELECT 1, 'ana@example.org', 'Ana', id, true, now(), 0 FROM team;
                            INSERT INTO incident (id, title, severity, status, team_id, started_at, services, created_at, updated_at, version)
                            SELECT n, 'Outage ' || n, 'SEV1', 'open', team.id, now(), '{checkout}', now(), now(), 0
                            FROM team, generate_series(1, 2) n;
                            INSERT INTO postmortem (id, title, status, published_at, team_id, source, source_digest, created_at, updated_at, version)
                            SELECT 1, 'Pool exhausted', 'published', now() + interval '1 h', id, '# Pool exhausted', 'abc', now(), now(), 0 FROM team;
                            INSERT INTO postmortem_incident (postmortem_id, incident_id, position) VALUES (1, 1, 0), (1, 2, 1);
                            INSERT INTO cause (id, postmortem_id, position, text, root) VALUES (1, 1, 0, 'No limit', true);
                            INSERT INTO timeline_entry (id, postmortem_id, position, at, text) VALUES (1, 1, 0, NULL, 'First alert');
                            INSERT INTO follow_up (id, title, description, nature, nature_guessed, type, type_guessed, priority, status, team_id,
                                                   owner_id, postmortem_id, cause_id, policy, due_on, original_due_on, created_at, updated_at,
                                                   blocked_reason, evidence, completed_by, completed_at, dismissal_reason, dismissed_at, version)
                            SELECT n, 'Limit the pool', NULL, 'corrective', false, 'prevent', false, 'P2', status, team.id, 1, 1, 1, 'P2',
                                   due, due, now(), now(), CASE status WHEN 'blocked' THEN 'No spare parts' END,
                                   CASE WHEN finished THEN 'Merged' END, CASE WHEN finished THEN 'ana@example.org' END,
                                   CASE WHEN finished THEN now() END, CASE status WHEN 'wont_do' THEN 'No use' END,
                                   CASE status WHEN 'wont_do' THEN now() END, 3
                            FROM team, unnest('{proposed,open,in_progress,blocked,in_review,done,wont_do}'::text[]) WITH ORDINALITY s (status, n),
                                 lateral (SELECT status IN ('in_review', 'done') AS finished,
                                                 CASE WHEN n > 2 THEN date '2026-03-20' END AS due) derived;
                            INSERT INTO follow_up_incident (follow_up_id, incident_id) SELECT id, 1 FROM follow_up;
                            INSERT INTO follow_up_watcher (follow_up_id, person_id) SELECT id, 1 FROM follow_up;
                            INSERT INTO history_entry (id, subject, subject_id, at, actor, action, changes)
                            SELECT n, 'follow_up', n / 10 + 1, now(), 'ana', 'create', '[]' FROM generate_series(1, 60) n;
                            INSERT INTO history_entry (id, subject, subject_id, at, actor, action, changes)
                            VALUES (61, 'incident', 1, now(), 'ana', 'create', '[]'), (62, 'postmortem', 1, now(), 'ana', 'create', '[]')"""),
            Map.entry("11", """
                    INSERT INTO outbox_message (id, channel, topic, dedup_key, recipient, payload, status, attempts,
                                                next_attempt_at, created_at)
                    VALUES (1, 'mail', 'digest', 'a', 'ana@example.org', '{}', 'queued', 1, now(), now());
                    INSERT INTO outbox_attempt (id, message_id, attempted_at, outcome) VALUES (1, 1, now(), 'deferred');
                    INSERT INTO digest (id, person_id, kind, local_date, zone, planned_at, subject, items, outbox_message_id)
                    VALUES (1, 1, 'daily', '2026-03-04', 'UTC', now(), '1 follow-up', 1, 1)"""),
            Map.entry("30", """
                    INSERT INTO extension (id, follow_up_id, number, requested_by, requested_at, to_due_on, reason)
                    VALUES (1, 2, 1, 'ana', now(), '2026-04-09', 'The vendor is late')"""),
            Map.entry("35",
                    "INSERT INTO follow_up_comment (id, follow_up_id, author, at, text) VALUES (1, 2, 'ana', now(), 'Soon')"),
            Map.entry("40",
                    "INSERT INTO idempotency_key (caller, key, fingerprint, expires_at) VALUES ('ana', 'a', 'b', now())"),
            Map.entry("95", "INSERT INTO digest_preference (person_id, subscribed, version) VALUES (1, true, 0)"),
            Map.entry("111", """
                    INSERT INTO team_chat (team_id, format, url, daily_summary, escalations, version)
                    SELECT id, 'slack', 'https://chat.example.org/hooks/a', true, true, 0 FROM team;
                    INSERT INTO chat_summary (team_id, next_at) SELECT id, now() FROM team"""),
            Map.entry("60", "INSERT INTO team_member (team_id, person_id, role) SELECT id, 1, 'member' FROM team"),
            Map.entry("68", """
                    INSERT INTO api_token (name, scopes, hash, hint, created_by, made_by_admin, created_at, expires_at, version)
                    VALUES ('a', '{read}', sha256('a'), 'ft_a', 'ana', true, now(), now() + interval '1 day', 0);
                    INSERT INTO audit_entry (id, at, action, outcome, details) VALUES (1, now(), 'sign-in', 'done', '{}')"""),
            Map.entry("133", """
                    UPDATE incident SET severity = 'SEV2', updated_at = now() + interval '1 h';
                    UPDATE follow_up SET title = 'Limit it', updated_at = now() + interval '2 h'"""),
            Map.entry("140", """
                    INSERT INTO calendar_feed (person_id, team_id, hash, hint, created_at)
                    SELECT 1, id, sha256('c'), 'ftcal_c', now() FROM team"""),
            Map.entry("82",
                    """
                            INSERT INTO policy_change (id, fingerprint, sha256, source, noticed_at) VALUES (1, 'a', 'b', 'policies.yaml', now());
                            INSERT INTO recomputation (id, fingerprint, sha256, source, requested_by, requested_at, reached_id, examined, changed,
                                                       failed, status)
                            VALUES (1, 'a', 'b', 'policies.yaml', 'ana', now(), 0, 0, 0, 0, 'running')"""),
            Map.entry("85", """
                    INSERT INTO violation (id, follow_up_id, number, policy, kind, due_on, missed_since, recorded_at)
                    VALUES (1, 3, 1, 'P2', 'complete', '2026-03-20', '2026-03-21', now());
                    UPDATE violation SET excused_by = 'ana', excused_at = now(), excuse_reason = 'The vendor was late'"""),
            Map.entry("190", "INSERT INTO erasure (person_id, requested_by) VALUES (1, 'root@example.org')"),
            Map.entry("86", """
                    INSERT INTO escalation_step (id, violation_id, step, recipient, person_id, at)
                    VALUES (1, 1, 1, 'lead', 1, now())"""));

    @Inject
    DataSource server;

    @Test
    void every_migration_finds_rows_and_loses_none() throws SQLException {
        try (SpareDatabase database = new SpareDatabase(server)) {
            Map<String, Integer> stored = new TreeMap<>();
            for (String version : database.versions()) {
                database.migrateTo(version);
                Map<String, Integer> kept = counts(database);
                assertThat(stored).allSatisfy((table, rows) -> assertThat(kept.get(table))
                        .as("rows of %s after version %s", table, version).isGreaterThanOrEqualTo(rows));
                database.execute(ROWS.getOrDefault(version, "SELECT 1"));
                stored.putAll(counts(database));
            }

            assertThat(stored).as("a table without rows says nothing about the migrations to come; give it some here")
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
        }
    }

    private static Map<String, Integer> counts(SpareDatabase database) throws SQLException {
        List<String> tables = database.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
                + " AND tablename <> 'flyway_schema_history'");
        Map<String, Integer> counts = new TreeMap<>();
        for (String table : tables) {
            counts.put(table, Integer.valueOf(database.rows("SELECT count(*) FROM " + table).getFirst()));
        }
        return counts;
    }
}
