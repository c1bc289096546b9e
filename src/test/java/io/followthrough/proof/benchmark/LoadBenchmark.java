package io.followthrough.proof.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;

/** Requests over sixteen connections, beside pgbench that sends the same SQL over as many. */
record LoadBenchmark(Installation installation) {

    static final int CONNECTIONS = 16;
    private static final int FEW = 2;
    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final int MOST_INTERVALS = 36;
    private static final double NEWS = 1.03;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("proof.seconds", 10));

    /**
     * What came of one kind of request.
     *
     * @param pgbench how often the statements of one request are through in a second
     * @param said the statements of the first one, as pgbench reads them
     * @param statements how many there are in one request
     */
    record Result(String name, Load.Result service, double pgbench, String said, int statements) {}

    Result read(Question question) throws Exception {
        List<List<String>> said = listen(question.paths().stream().<Callable<?>>map(path -> () -> alone(path)).toList());
        Load.Result ours = warmedUp(client -> reading(question, client));
        double theirs = pgbench().rate(said.stream().map(SpokenSql::script).toList());
        return new Result(question.name(), ours, theirs, SpokenSql.script(said.getFirst()), said.getFirst().size());
    }

    /** Completes, then reopens, then completes again, each time with the version it was told. */
    Result change() throws Exception {
        List<Change> changes = Change.some(installation, CONNECTIONS);
        List<List<String>> said = listen(changes.stream().<Callable<?>>map(change -> () -> {
            try (HttpConnection connection = connection()) {
                change.once(connection);
                change.once(connection);
            }
            return null;
        }).toList());
        Load.Result ours = warmedUp(client -> Change.each(changes, client, CONNECTIONS));
        double theirs = 2 * pgbench().rate(said.stream().map(Change::repeatable).map(SpokenSql::script).toList());
        return new Result("a completion or reopening", ours, theirs, SpokenSql.script(Change.repeatable(said.getFirst())),
                said.getFirst().size() / 2);
    }

    /**
     * As fast as a service is that has run for a while: asked over a few connections, which leave the compiler of the JVM a processor, until it gets
     * no faster.
     */
    private Load.Result warmedUp(IntFunction<Load.Work> work) throws Exception {
        double best = 0;
        for (int slower = 0, n = 0; slower < 3 && n < MOST_INTERVALS; n++) {
            double rate = load(FEW).run(work, INTERVAL).perSecond();
            slower = rate > best * NEWS ? 0 : slower + 1;
            best = Math.max(best, rate);
        }
        return load(CONNECTIONS).run(work, TIME);
    }

    private List<List<String>> listen(List<? extends Callable<?>> deeds) throws Exception {
        // What is asked for the first time on a connection to the database is preceded by what the driver wants to know
        load(CONNECTIONS).run(client -> connection -> connection.get("/api/v1/follow-ups?limit=1"), Duration.ofSeconds(2));
        deeds.getFirst().call();
        deeds.getFirst().call();
        return new SpokenSql(installation.database(), Installation.NAME).during(deeds);
    }

    private HttpConnection.Reply alone(String path) throws IOException {
        try (HttpConnection connection = connection()) {
            return requireOk(connection.get(path));
        }
    }

    static Load.Work reading(Question question, int client) {
        int[] next = {client * question.paths().size() / CONNECTIONS};
        return connection -> requireOk(connection.get(question.paths().get(next[0]++ % question.paths().size())));
    }

    static HttpConnection.Reply requireOk(HttpConnection.Reply reply) {
        if (reply.status() != 200) {
            throw new IllegalStateException(reply.status() + " " + reply.text());
        }
        return reply;
    }

    private HttpConnection connection() throws IOException {
        return new HttpConnection(installation.service().url(), installation.token());
    }

    private Load load(int connections) {
        return new Load(installation.service().url(), installation.token(), connections);
    }

    private Pgbench pgbench() {
        return new Pgbench(installation.database().port(), CONNECTIONS, TIME);
    }
}
