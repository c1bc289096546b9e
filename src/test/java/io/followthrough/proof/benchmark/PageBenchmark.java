package io.followthrough.proof.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long the service takes for each page, over one connection. */
record PageBenchmark(Installation installation) {

    private static final int WARMING_UP = 20;
    private static final int TIMES = 100;
    /** What takes long is asked for less often. */
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final int FEWEST = 12;

    /** @param bytes of the HTML, before it is compressed */
    record Result(String page, Durations durations, int bytes) {}

    List<Result> results() throws IOException {
        List<Result> results = new ArrayList<>();
        for (String page : pages()) {
            results.add(result(page));
        }
        return results;
    }

    private List<String> pages() {
        return List.of("/", "/?team=plan-1&severity=SEV1", "/follow-ups", "/follow-ups?team=plan-1&overdue=true",
                "/follow-ups?q=pool", "/follow-ups/FU-" + latest("follow_up"), "/incidents",
                "/incidents/INC-" + latest("incident"),
                "/postmortems", "/postmortems/PM-" + latest("postmortem"), "/teams", "/teams/plan-1", "/triage", "/reports",
                "/reports/on-time?groupBy=team", "/reports/flow", "/reports/overdue?groupBy=team,priority", "/import",
                "/digests",
                "/admin/people", "/admin/teams", "/admin/tokens", "/admin/policies", "/admin/audit");
    }

    private long latest(String table) {
        return installation.database().count("SELECT max(id) FROM " + table);
    }

    private Result result(String page) throws IOException {
        try (HttpConnection connection = new HttpConnection(installation.service().url(), installation.token())) {
            int bytes = 0;
            List<Double> times = new ArrayList<>();
            long started = System.nanoTime();
            for (int n = 0; times.size() < TIMES; n++) {
                long begun = System.nanoTime();
                HttpConnection.Reply reply = connection.get(page);
                double milliseconds = Durations.since(begun);
                if (reply.status() != 200) {
                    throw new IllegalStateException(page + ": " + reply.status() + " " + reply.text());
                }
                bytes = reply.body().length;
                boolean isLong = System.nanoTime() - started > LONGEST.toNanos();
                if (n >= WARMING_UP || isLong) {
                    times.add(milliseconds);
                }
                if (isLong && times.size() >= FEWEST) {
                    break;
                }
            }
            return new Result(page, Durations.of(times), bytes);
        }
    }
}
