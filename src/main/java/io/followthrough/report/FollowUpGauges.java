package io.followthrough.report;

import java.time.Clock;
import java.util.List;
import java.util.function.ToLongFunction;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;

/** The figures of the overdue report as metrics, by team and priority; every replica tells the same. */
@ApplicationScoped
public class FollowUpGauges {

    private static final Grouping BY_TEAM_AND_PRIORITY = Grouping.by(Dimension.TEAM, Dimension.PRIORITY);

    private final OverdueReport report;
    private final Clock clock;
    private final MultiGauge open;
    private final MultiGauge overdue;

    FollowUpGauges(OverdueReport report, Clock clock, MeterRegistry registry) {
        this.report = report;
        this.clock = clock;
        this.open = MultiGauge.builder("followthrough.open.follow.ups")
                .description("Follow-ups that are left to be done, by team and priority").register(registry);
        this.overdue = MultiGauge.builder("followthrough.overdue.follow.ups")
                .description("Open follow-ups past their due date in the team's zone, by team and priority")
                .register(registry);
    }

    @Scheduled(identity = "follow-up gauges", every = "{followthrough.report.gauges-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        List<OverdueRow> rows = report.figures(Question.aboutEverything(BY_TEAM_AND_PRIORITY, clock.instant())).rows();
        open.register(gauges(rows, OverdueRow::open), true);
        overdue.register(gauges(rows, OverdueRow::overdue), true);
    }

    private static List<MultiGauge.Row<?>> gauges(List<OverdueRow> rows, ToLongFunction<OverdueRow> figure) {
        return rows.stream().<MultiGauge.Row<?>>map(row -> MultiGauge.Row.of(
                Tags.of("team", row.group().value(Dimension.TEAM), "priority", row.group().value(Dimension.PRIORITY)),
                figure.applyAsLong(row))).toList();
    }
}
