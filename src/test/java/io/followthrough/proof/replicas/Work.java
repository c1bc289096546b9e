package io.followthrough.proof.replicas;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import io.followthrough.proof.surroundings.Database;

/**
 * What is left to do for the replicas.
 *
 * @param toPlan how many people's digests are to be planned, now or soon because it could not be done at first
 * @param due how many digests are to be planned and mails are to leave now
 * @param queued how many mails are to leave, now or later
 */
record Work(long toPlan, long due, long queued) {

    static Work in(Database database) {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("""
                        SELECT (SELECT count(*) FROM digest_schedule WHERE next_at <= now() + interval '20 minutes'),
                               count(*) FILTER (WHERE next_attempt_at <= now())
                                   + (SELECT count(*) FROM digest_schedule WHERE next_at <= now()),
                               count(*)
                        FROM outbox_message WHERE status = 'queued'""")) {
            answer.next();
            return new Work(answer.getLong(1), answer.getLong(2), answer.getLong(3));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if the time that is waited for had passed. */
    static void hurry(Database database) {
        database.execute("""
                UPDATE outbox_message SET next_attempt_at = now() WHERE status = 'queued' AND next_attempt_at > now();
                UPDATE digest_schedule SET next_at = now() WHERE next_at <= now() + interval '20 minutes'""");
    }

    boolean isDone() { return toPlan == 0 && queued == 0; }

    boolean isDue() { return due > 0; }
}
