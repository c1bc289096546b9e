package io.followthrough.report;

import java.time.Clock;
import java.util.List;
import java.util.function.ToLongFunction;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.quarkus.scheduler.Scheduled;

/** The figures of the overdue report as metrics, by team and priority; every replica tells the same. */
@ApplicationScoped
public class FollowUpGauges {

    private static final Grouping BY_TEAM_AND_PRIORITY = Grouping.by(Dimension.TEAM, Dimension.PRIORITY);

    private final OverdueReport report;
    private final FollowUpCounters counters;
    private final ReportConfig config;
    private final Clock clock;
    private final MultiGauge open;
    private final MultiGauge overdue;

    FollowUpGauges(OverdueReport report, FollowUpCounters counters, ReportConfig config, Clock clock, MeterRegistry registry) {
        this.report = report;
        this.counters = counters;
        this.config = config;
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
        List<TeamGauge> figures = TeamGauge.of(rows, config.metricTeams());
        show(open, figures, TeamGauge::open);
        show(overdue, figures, TeamGauge::overdue);
        figures.forEach(row -> counters.begin(row.team()));
    }

    /** What is not among the figures any more leaves the scrape. */
    private static void show(MultiGauge gauge, List<TeamGauge> figures, ToLongFunction<TeamGauge> figure) {
        gauge.register(figures.stream().<MultiGauge.Row<?>>map(row -> MultiGauge.Row.of(row.tags(), figure.applyAsLong(row)))
                .toList(), true);
    }
}
