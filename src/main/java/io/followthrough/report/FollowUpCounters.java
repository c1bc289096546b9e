package io.followthrough.report;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.followthrough.access.Visibility;
import io.followthrough.classification.Priority;
import io.followthrough.followup.FollowUpChanged;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts on each replica what becomes of follow-ups, by team and priority, once it is committed. The first teams that it hears of have
 * counters of their own, as many as are allowed; the others share one.
 */
@ApplicationScoped
public class FollowUpCounters {

    static final String EVENTS = "followthrough.follow.up.events";

    private final Set<String> named = ConcurrentHashMap.newKeySet();
    private final ReportConfig config;
    private final MeterRegistry registry;

    FollowUpCounters(ReportConfig config, MeterRegistry registry) {
        this.config = config;
        this.registry = registry;
    }

    /** As for the gauges, nothing is told of what is restricted. */
    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) FollowUpChanged change) {
        if (Visibility.OF_NOTHING_RESTRICTED.shows(change.followUp())) {
            String team = label(change.followUp().team().slug());
            Turn.of(change).forEach(turn -> counter(team, change.followUp().details().priority(), turn).increment());
        }
    }

    /** From zero on, or the first event of each would be lost on a rate. */
    void begin(String team) {
        String label = label(team);
        for (Priority priority : Priority.values()) {
            for (Turn turn : Turn.values()) {
                counter(label, priority, turn);
            }
        }
    }

    private synchronized String label(String team) {
        boolean hasRoom = named.size() < config.metricTeams() && !team.equals(TeamGauge.OTHERS);
        return named.contains(team) || hasRoom && named.add(team) ? team : TeamGauge.OTHERS;
    }

    private Counter counter(String team, Priority priority, Turn turn) {
        return Counter.builder(EVENTS).description("Follow-ups that were created, done, dismissed or reopened")
                .tags("team", team, "priority", priority.word(), "event", turn.word()).register(registry);
    }
}
