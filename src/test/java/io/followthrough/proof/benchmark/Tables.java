package io.followthrough.proof.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the benchmark prints. */
final class Tables {

    private static final Path STATEMENTS = Path.of("target", "benchmark-statements.txt");

    private Tables() {}

    static void printSize(Installation installation, double scale) {
        say("%nScale %s: %,d follow-ups, %,d rows of history, loaded in %d s%n", scale,
                installation.database().count("SELECT count(*) FROM follow_up"),
                installation.database().count("SELECT count(*) FROM history_entry"), installation.loading().toSeconds());
    }

    static void printReports(List<ReportBenchmark.Result> smaller, List<ReportBenchmark.Result> results, double scale) {
        say("%n| report of a year by team | rows | times | service p50, ms | psql p50, ms | ratio | service p99, ms | psql p99, ms | ratio"
                + " | scale %s ÷ %s | psql likewise |%n| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |%n",
                scale, scale / 10);
        for (int n = 0; n < results.size(); n++) {
            ReportBenchmark.Result result = results.get(n);
            ReportBenchmark.Result less = smaller.get(n);
            Durations service = result.service();
            Durations psql = result.psql();
            say("| `%s` | %d | %d | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f | %.1f | %.1f |%n", result.report(), result.rows(),
                    service.count(),
                    service.p50(), psql.p50(), service.p50() / psql.p50(), service.p99(), psql.p99(),
                    service.p99() / psql.p99(),
                    service.p50() / less.service().p50(), psql.p50() / less.psql().p50());
        }
    }

    static void printLoad(List<LoadBenchmark.Result> results) throws IOException {
        StringBuilder said = new StringBuilder();
        say("%n| over %d connections | statements | service, 1/s | pgbench, 1/s | ratio | service p50, ms | p99, ms |%n"
                + "| --- | --: | --: | --: | --: | --: | --: |%n", LoadBenchmark.CONNECTIONS);
        for (LoadBenchmark.Result result : results) {
            say("| %s | %d | %.0f | %.0f | %.2f | %.1f | %.1f |%n", result.name(), result.statements(),
                    result.service().perSecond(), result.pgbench(),
                    result.service().perSecond() / result.pgbench(), result.service().durations().p50(),
                    result.service().durations().p99());
            said.append("### ").append(result.name()).append('\n').append(result.said()).append('\n');
        }
        Files.writeString(STATEMENTS, said);
        say("%nStatements: %s%n", STATEMENTS);
    }

    /** The first of each kind is what the others are compared with. */
    static void printReplicas(List<ReplicaBenchmark.Result> results) {
        say("%n| over %d connections, each replica with %s | replicas | 1/s | ratio | p99, ms | ratio | PostgreSQL, ms of a core a request |%n"
                + "| --- | --: | --: | --: | --: | --: | --: |%n", LoadBenchmark.CONNECTIONS,
                ReplicaBenchmark.CORES.map(cores -> cores + " cores").orElse("what it gets of the machine"));
        Load.Result one = null;
        for (ReplicaBenchmark.Result result : results) {
            Load.Result load = result.load();
            one = result.replicas() == 1 ? load : one;
            say("| %s | %d | %.0f | %.2f | %.1f | %.2f | %.2f |%n", result.name(), result.replicas(), load.perSecond(),
                    load.perSecond() / one.perSecond(), load.durations().p99(),
                    load.durations().p99() / one.durations().p99(), result.databaseCpu());
        }
    }

    static void printExports(List<ExportBenchmark.Result> results) {
        say("%n| export as NDJSON | MB | MB/s | COPY, MB/s | ratio | process grew by at most, MB |%n| --- | --: | --: | --: | --: | --: |%n");
        for (ExportBenchmark.Result result : results) {
            say("| `%s` | %.0f | %.1f | %.1f | %.2f | %d |%n", result.table(), result.megabytes(), result.perSecond(),
                    result.copyPerSecond(),
                    result.perSecond() / result.copyPerSecond(), result.growth());
        }
    }

    static void printPages(List<PageBenchmark.Result> results) {
        say("%n| page | p50, ms | p95, ms | HTML, kB |%n| --- | --: | --: | --: |%n");
        results.forEach(result -> say("| `%s` | %.0f | %.0f | %.0f |%n", result.page(), result.durations().p50(),
                result.durations().p95(), result.bytes() / 1000.0));
    }

    /** The first one is what the others are compared with. */
    static void printStarts(List<StartBenchmark.Result> results) {
        say("%n| start | first 200 p50, ms | ratio | idle, MB | under load at most, MB |%n| --- | --: | --: | --: | --: |%n");
        for (StartBenchmark.Result result : results) {
            say("| %s | %.0f | %.2f | %d | %d |%n", result.name(), result.untilFirstAnswer().p50(),
                    result.untilFirstAnswer().p50() / results.getFirst().untilFirstAnswer().p50(), result.idle(),
                    result.underLoad());
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
