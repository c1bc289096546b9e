package io.followthrough.proof.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Completes one follow-up and reopens it, in turns. */
final class Change {

    private static final int EACH = 6;
    private static final Pattern VERSION = Pattern.compile(" and version=\\d+");
    private static final Pattern INSERT = Pattern.compile("insert into (\\w+) \\(([^)]*)\\) values \\((.*)\\)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("E'(?:[^'\\\\]|''|\\\\.)*'|[^,]+");

    private final String path;
    private String etag;
    private boolean done;

    private Change(long id) {
        this.path = "/api/v1/follow-ups/FU-" + id;
    }

    /** Of follow-ups that nobody has to verify. */
    static List<Change> some(Installation installation, int connections) {
        String ids = installation.database()
                .text("""
                        SELECT string_agg(id::text, ',') FROM (
                            SELECT id FROM follow_up WHERE status = 'open' AND priority IN ('P2', 'P3') AND restricted_to = '{}' ORDER BY id LIMIT %d) f"""
                        .formatted(connections * EACH));
        return Arrays.stream(ids.split(",")).map(id -> new Change(Long.parseLong(id))).toList();
    }

    /** One client's own ones in turns. */
    static Load.Work each(List<Change> changes, int client, int clients) {
        List<Change> own = IntStream.range(0, changes.size()).filter(n -> n % clients == client).mapToObj(changes::get)
                .toList();
        int[] next = {0};
        return connection -> own.get(next[0]++ % own.size()).once(connection);
    }

    void once(HttpConnection connection) throws IOException {
        if (etag == null) {
            etag = LoadBenchmark.requireOk(connection.get(path)).etag();
        }
        Map<String, String> ifMatch = Map.of("If-Match", etag);
        HttpConnection.Reply reply = done
                ? connection.send("DELETE", path + "/completion?reason=It%20came%20back", ifMatch, "")
                : connection.send("PUT", path + "/completion", ifMatch,
                        "{\"evidence\": \"https://git.example.org/changes/1\"}");
        etag = LoadBenchmark.requireOk(reply).etag();
        done = !done;
    }

    /** The same statements for whatever version there is, with keys that are new each time. */
    static List<String> repeatable(List<String> statements) {
        return statements.stream().map(statement -> VERSION.matcher(statement).replaceAll("")).map(Change::withNewKey).toList();
    }

    private static String withNewKey(String statement) {
        Matcher insert = INSERT.matcher(statement);
        if (!insert.matches()) {
            return statement;
        }
        List<String> columns = Arrays.stream(insert.group(2).split(",")).map(String::strip).toList();
        List<String> values = VALUE.matcher(insert.group(3)).results().map(value -> value.group().strip())
                .filter(value -> !value.isEmpty()).toList();
        StringBuilder renewed = new StringBuilder("insert into " + insert.group(1) + " (" + insert.group(2) + ") values (");
        for (int n = 0; n < columns.size(); n++) {
            renewed.append(n == 0 ? "" : ",")
                    .append(columns.get(n).equals("id") ? "nextval('" + insert.group(1) + "_seq')" : values.get(n));
        }
        return renewed.append(')').toString();
    }
}
