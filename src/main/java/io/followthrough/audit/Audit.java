package io.followthrough.audit;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.api.Cursor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

/** Everything that was audited. */
@ApplicationScoped
public class Audit {

    private static final Logger LOG = Logger.getLogger(Audit.class);

    private final EntityManager entities;
    private final CurrentCaller current;
    private final CurrentAct currentAct;
    private final Vertx vertx;

    Audit(EntityManager entities, CurrentCaller current, CurrentAct currentAct, Vertx vertx) {
        this.entities = entities;
        this.current = current;
        this.currentAct = currentAct;
        this.vertx = vertx;
    }

    /** What the caller of the present request does; written in the transaction of the change, or in one of its own without one. */
    public void record(Act act, Instant now) {
        record(act, present(), now);
        currentAct.wasRecorded();
    }

    /** The same of somebody who is not yet, or no longer, the caller of a request. */
    public void record(Act act, Who who, Instant now) {
        QuarkusTransaction.joiningExisting().run(() -> entities.persist(new AuditEntry(act, who, now)));
    }

    /** What must neither wait for the database nor fail with it: written by another thread, soon; a failure is only logged. */
    public void recordLater(Act act, Who who, Instant now) {
        vertx.executeBlocking(() -> {
            QuarkusTransaction.requiringNew().run(() -> entities.persist(new AuditEntry(act, who, now)));
            return null;
        }, false).onFailure(e -> LOG.errorf(e, "Not audited: %s %s by %s", act.action(), act.outcome().word(), who.actor()));
    }

    Who present() {
        return current.known().map(caller -> Who.of(caller, current.origin())).orElseGet(() -> Who.unknown(current.origin()));
    }

    /** Newest first, at most {@code count}. */
    List<AuditEntry> newest(AuditSearch search, int count) {
        Query query = entities.createNativeQuery(search.sql(), AuditEntry.class).setMaxResults(count);
        search.parameters().forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<AuditEntry> found = query.getResultList();
        return found;
    }

    static Cursor after(AuditEntry last) {
        return new Cursor(AuditSearch.NEWEST_FIRST, last.at.toString(), last.id);
    }

    /** Whether the caller is one whose every change is audited: a machine that may do everything. */
    boolean isByAdminToken() {
        return current.known().filter(Caller::isAdmin).filter(caller -> caller.credential().startsWith("token:")).isPresent();
    }
}
