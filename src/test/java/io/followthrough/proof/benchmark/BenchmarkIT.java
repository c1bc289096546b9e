package io.followthrough.proof.benchmark;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.followthrough.packaged.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Not a part of the suite: prints how fast the service is, as ratios. docs/benchmark.md has the command. */
@EnabledIf("io.followthrough.packaged.PackagedService#isThere")
@EnabledIfSystemProperty(named = "proof.scale", matches = "[0-9.]+")
class BenchmarkIT {

    private static final double SCALE = Double.parseDouble(System.getProperty("proof.scale", "0"));
    private static final List<String> PARTS = List
            .of(System.getProperty("proof.parts", "reports,pages,load,replicas,export,start").split(","));

    @Test
    void print() throws Exception {
        assumeThat(ClientProgram.areThere()).as("psql and pgbench are installed").isTrue();
        List<ReportBenchmark.Result> smaller = List.of();
        if (PARTS.contains("reports")) {
            try (Installation installation = Installation.of(SCALE / 10)) {
                smaller = reports(installation);
            }
        }
        try (Installation installation = Installation.of(SCALE)) {
            Tables.printSize(installation, SCALE);
            if (PARTS.contains("reports")) {
                Tables.printReports(smaller, reports(installation), SCALE);
                new SlowestPlans(installation).write();
            }
            if (PARTS.contains("pages")) {
                Tables.printPages(new PageBenchmark(installation).results());
            }
            if (PARTS.contains("load")) {
                Tables.printLoad(load(installation));
            }
            if (PARTS.contains("replicas")) {
                Tables.printReplicas(new ReplicaBenchmark(installation).results());
            }
            if (PARTS.contains("export")) {
                Tables.printExports(new ExportBenchmark(installation).results());
            }
            if (PARTS.contains("start")) {
                StartBenchmark starts = new StartBenchmark(installation);
                Tables.printStarts(PackagedService.isNative()
                        ? List.of(starts.plain())
                        : List.of(starts.plain(), starts.withCache()));
            }
        }
    }

    private static List<ReportBenchmark.Result> reports(Installation installation) throws IOException {
        ReportBenchmark benchmark = ReportBenchmark.ofTheLastYear(installation);
        List<ReportBenchmark.Result> results = new ArrayList<>();
        for (String report : ReportBenchmark.reports()) {
            results.add(benchmark.result(report));
        }
        return results;
    }

    private static List<LoadBenchmark.Result> load(Installation installation) throws Exception {
        LoadBenchmark benchmark = new LoadBenchmark(installation);
        List<LoadBenchmark.Result> results = new ArrayList<>();
        for (Question question : Question.all(installation)) {
            results.add(benchmark.read(question));
        }
        results.add(benchmark.change());
        return results;
    }
}
