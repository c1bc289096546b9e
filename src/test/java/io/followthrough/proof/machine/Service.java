package io.followthrough.proof.machine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.escalation.EscalationRun;
import io.followthrough.outbox.OneAfterTheOther;
import io.followthrough.reminder.DigestRun;
import io.followthrough.time.MovableClock;
import javax.sql.DataSource;

/** The service as its schedules see it: its rounds, and its clock. */
@ApplicationScoped
class Service {

    private final EscalationRun escalations;
    private final DigestRun digests;
    private final OneAfterTheOther outbox;
    private final MovableClock clock;
    private final DataSource database;

    Service(EscalationRun escalations, DigestRun digests, OneAfterTheOther outbox, MovableClock clock, DataSource database) {
        this.escalations = escalations;
        this.digests = digests;
        this.outbox = outbox;
        this.clock = clock;
        this.database = database;
    }

    void setTime(Instant now) {
        clock.set(now);
    }

    void tick(Instant now) {
        escalations.run(now);
        digests.run(now);
        outbox.run(now);
    }

    /** Whatever is there has nothing to expect any more: what other tests left before this one, what this one leaves for others. */
    void letRest() {
        execute("UPDATE digest_schedule SET next_at = '2100-01-01Z'");
        execute("UPDATE ladder SET next_at = '2100-01-01Z'");
        execute("UPDATE outbox_message SET status = 'failed', next_attempt_at = NULL WHERE status = 'queued'");
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
