package io.followthrough.standby;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.sql.Sql;
import io.quarkus.scheduler.Scheduled;

/** Lets the primary commit something from time to time, on each replica of the service; without a standby it does nothing. */
@ApplicationScoped
class Heartbeat {

    /** A transaction with a number leaves a commit in the log, though it touches no row. */
    private static final String SQL = "SELECT pg_current_xact_id()::text AS beat";

    private final Sql primary;
    private final Standby standby;

    Heartbeat(Sql primary, Standby standby) {
        this.primary = primary;
        this.standby = standby;
    }

    @Scheduled(identity = "standby heartbeat", every = "{followthrough.standby.heartbeat-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beat() {
        if (standby.isConfigured()) {
            primary.list(SQL, Map.of(), row -> row.getString("beat"));
        }
    }
}
