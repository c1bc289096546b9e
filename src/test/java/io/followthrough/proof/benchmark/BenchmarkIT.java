package io.followthrough.proof.benchmark;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Not a part of the suite: prints how fast the service is, as ratios. docs/proofs.md has the command. */
@EnabledIf("io.followthrough.packaged.ArtefactIT#isAJar")
@EnabledIfSystemProperty(named = "proof.scale", matches = "[0-9.]+")
class BenchmarkIT {

    @Test
    void print() throws Exception {
        assumeThat(ClientProgram.areThere()).as("psql and pgbench are installed").isTrue();
        double scale = Double.parseDouble(System.getProperty("proof.scale"));
        List<ReportBenchmark.Result> smaller;
        try (Installation installation = Installation.of(scale / 10)) {
            smaller = reports(installation);
        }
        try (Installation installation = Installation.of(scale)) {
            System.out.printf(Locale.ROOT, "Scale %s, loaded in %d s%n", scale, installation.loading().toSeconds());
            print(smaller, reports(installation), scale);
        }
    }

    private static List<ReportBenchmark.Result> reports(Installation installation) throws IOException {
        LocalDate to = LocalDate.ofInstant(installation.until(), ZoneOffset.UTC);
        ReportBenchmark benchmark = new ReportBenchmark(installation, to.minusYears(1), to);
        List<ReportBenchmark.Result> results = new ArrayList<>();
        for (String report : ReportBenchmark.reports()) {
            results.add(benchmark.result(report));
        }
        return results;
    }

    private static void print(List<ReportBenchmark.Result> smaller, List<ReportBenchmark.Result> results, double scale) {
        System.out.printf(Locale.ROOT,
                "%n| report of a year by team | rows | times | service p50, ms | psql p50, ms | ratio | service p99, ms |"
                        + " psql p99, ms | ratio | scale %s ÷ %s |%n| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |%n",
                scale, scale / 10);
        for (int n = 0; n < results.size(); n++) {
            ReportBenchmark.Result result = results.get(n);
            Durations service = result.service();
            Durations psql = result.psql();
            System.out.printf(Locale.ROOT, "| `%s` | %d | %d | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f | %.1f |%n",
                    result.report(), result.rows(),
                    service.count(), service.p50(), psql.p50(), service.p50() / psql.p50(), service.p99(), psql.p99(),
                    service.p99() / psql.p99(), service.p50() / smaller.get(n).service().p50());
        }
    }
}
