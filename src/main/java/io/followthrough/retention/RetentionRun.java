package io.followthrough.retention;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

/**
 * Removes what need not be kept any longer, a batch a transaction. Several replicas may do so at once: a row that one of them holds is passed
 * over by the others.
 */
@ApplicationScoped
class RetentionRun {

    private static final Logger LOG = Logger.getLogger(RetentionRun.class);

    private final Sql sql;
    private final RetentionConfig config;
    private final RetentionMetrics metrics;

    RetentionRun(Sql sql, RetentionConfig config, RetentionMetrics metrics) {
        this.sql = sql;
        this.config = config;
        this.metrics = metrics;
    }

    /** @return how many rows were removed or emptied, by what they were */
    Map<Expiring, Long> run(Instant now) {
        Map<Expiring, Long> removed = new EnumMap<>(Expiring.class);
        for (Expiring expiring : Expiring.values()) {
            long rows = remove(expiring, now.minus(expiring.kept(config)));
            removed.put(expiring, rows);
            if (rows > 0) {
                LOG.infof("No longer kept: %s rows=%d", expiring.word(), rows);
            }
        }
        return removed;
    }

    private long remove(Expiring expiring, Instant before) {
        long all = 0;
        for (int batch = 0; batch < config.batchesPerRun(); batch++) {
            long removed = QuarkusTransaction.requiringNew().call(() -> batch(expiring, before));
            metrics.count(expiring, removed);
            all += removed;
            if (removed < config.batch()) {
                break;
            }
        }
        return all;
    }

    private long batch(Expiring expiring, Instant before) {
        return sql.first(expiring.sql(), Map.of("before", before, "most", config.batch()), row -> row.getLong("removed"))
                .orElseThrow();
    }
}
