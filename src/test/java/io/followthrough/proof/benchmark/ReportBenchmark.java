package io.followthrough.proof.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One report of a year by team, from the service and from psql in turns, so that what else the machine does slows both. The SQL in
 * src/test/resources/benchmark is written by hand for the present; that its answer is the same is checked first.
 */
record ReportBenchmark(Installation installation, LocalDate from, LocalDate to) {

    private static final Path REFERENCES = Path.of("src/test/resources/benchmark");
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("proof.seconds", 10));
    private static final int FEWEST = 5;
    private static final int MOST = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    record Result(String report, int rows, Durations service, Durations psql) {}

    static ReportBenchmark ofTheLastYear(Installation installation) {
        LocalDate to = LocalDate.ofInstant(installation.until(), ZoneOffset.UTC);
        return new ReportBenchmark(installation, to.minusYears(1), to);
    }

    static List<String> reports() throws IOException {
        try (Stream<Path> files = Files.list(REFERENCES)) {
            return files.map(file -> file.getFileName().toString().replace(".sql", "")).sorted().toList();
        }
    }

    Result result(String report) throws IOException {
        String sql = Files.readString(REFERENCES.resolve(report + ".sql"));
        try (Psql psql = Psql.at(installation.database().port());
                HttpConnection service = new HttpConnection(installation.service().url(), installation.token())) {
            psql.answer("SET timezone = 'UTC';\n\\set from " + from + "\n\\set to " + to);
            int rows = requireSameAnswer(report, service.get(path(report)), psql, sql);
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            long end = System.nanoTime() + TIME.toNanos();
            while (ours.size() < MOST && (ours.size() < FEWEST || System.nanoTime() < end)) {
                theirs.add(psql.milliseconds(sql));
                long begun = System.nanoTime();
                service.get(path(report));
                ours.add(Durations.since(begun));
            }
            return new Result(report, rows, Durations.of(ours), Durations.of(theirs));
        }
    }

    String path(String report) {
        return "/api/v1/reports/" + report + "?groupBy=team&from=" + from + "&to=" + to;
    }

    /** Of the columns that the SQL names, at the moment of our answer; a rate follows from two others. */
    private static int requireSameAnswer(String report, HttpConnection.Reply reply, Psql psql, String sql) throws IOException {
        assertThat(reply.status()).as(report + ": " + reply.text()).isEqualTo(200);
        JsonNode answer = JSON.readTree(reply.body());
        String then = sql.substring(0, sql.indexOf(';')).replace("now()", "timestamptz '" + answer.get("asOf").asText() + "'");
        JsonNode theirs = JSON.readTree(psql.answer("SELECT coalesce(json_agg(r), '[]') FROM (" + then + ") r;"));
        JsonNode ours = answer.get("rows");
        assertThat(ours.size()).as("rows of " + report).isEqualTo(theirs.size());
        for (int n = 0; n < ours.size(); n++) {
            JsonNode row = ours.get(n);
            theirs.get(n).properties().forEach(column -> assertThat(same(row.get(column.getKey()), column.getValue()))
                    .as("%s of %s, not %s, in %s", column.getKey(), row, column.getValue(), report).isTrue());
        }
        return ours.size();
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber()
                ? Math.abs(one.doubleValue() - other.doubleValue()) < 0.001
                : one.asText().equals(other.asText());
    }
}
