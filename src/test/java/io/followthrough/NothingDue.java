package io.followthrough;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Lets whatever a test leaves behind expect nothing any more, so that the rounds of others have nothing to do with it. */
@ApplicationScoped
public class NothingDue {

    private final EntityManager entities;

    NothingDue(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public void fromNowOn() {
        execute("UPDATE digest_schedule SET next_at = '2100-01-01Z' WHERE next_at < '2100-01-01Z'");
        execute("UPDATE ladder SET next_at = '2100-01-01Z' WHERE next_at < '2100-01-01Z'");
        execute("UPDATE outbox_message SET status = 'failed', next_attempt_at = NULL WHERE status = 'queued'");
    }

    private void execute(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
