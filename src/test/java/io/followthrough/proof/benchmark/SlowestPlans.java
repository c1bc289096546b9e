package io.followthrough.proof.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** How PostgreSQL answers the statements of each report, explained with the values that the service has sent. */
record SlowestPlans(Installation installation) {

    private static final Path FILE = Path.of("target", "benchmark-plans.txt");

    void write() throws Exception {
        ReportBenchmark benchmark = ReportBenchmark.ofTheLastYear(installation);
        List<String> reports = ReportBenchmark.reports();
        List<List<String>> said = new SpokenSql(installation.database(), Installation.NAME)
                .during(reports.stream().<Callable<?>>map(report -> () -> asked(benchmark.path(report))).toList());
        List<String> plans = new ArrayList<>();
        try (Psql psql = Psql.at(installation.database().port())) {
            for (int n = 0; n < reports.size(); n++) {
                for (String statement : said.get(n)) {
                    if (statement.contains("follow_up_state") || statement.contains("incident")) {
                        plans.add("### " + reports.get(n) + "\n" + statement + "\n\n"
                                + psql.answer("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) " + statement + ";"));
                    }
                }
            }
        }
        Files.writeString(FILE, String.join("\n\n", plans));
        System.out.println("\nPlans: " + FILE);
    }

    /** The log says nothing of the types of values, which a statement may need. */
    private static String plan(Psql psql, String statement) {
        try {
            return psql.answer("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) " + statement + ";");
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    private Object asked(String path) throws Exception {
        try (HttpConnection connection = new HttpConnection(installation.service().url(), installation.token())) {
            return connection.get(path);
        }
    }
}
