package io.followthrough.proof.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import io.followthrough.proof.surroundings.ServiceProcess;

/** The same load on one, two and three replicas with one database: what each further one brings, and what the database pays for it. */
record ReplicaBenchmark(Installation installation) {

    static final Optional<Double> CORES = Optional.ofNullable(System.getProperty("proof.cores")).map(Double::valueOf);
    private static final int REPLICAS = 3;
    private static final Duration WARMING_UP = Duration.ofSeconds(40);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("proof.seconds", 10));
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /**
     * What came of one kind of request.
     *
     * @param databaseCpu milliseconds of a core that PostgreSQL used for one request
     */
    record Result(String name, int replicas, Load.Result load, double databaseCpu) {}

    List<Result> results() throws Exception {
        List<ServiceProcess> replicas = new ArrayList<>();
        List<CpuQuota> quotas = new ArrayList<>();
        try {
            for (int n = 1; n <= REPLICAS; n++) {
                Map<String, String> settings = Installation.settings(installation.database(), installation.mailServer());
                replicas.add(Installation.service("benchmark-replica-" + n, settings));
            }
            for (ServiceProcess replica : replicas) {
                replica.start().awaitReady(PATIENCE);
            }
            return measured(replicas, quotas);
        } finally {
            replicas.forEach(ServiceProcess::close);
            quotas.forEach(CpuQuota::close);
        }
    }

    private List<Result> measured(List<ServiceProcess> replicas, List<CpuQuota> quotas) throws Exception {
        Question list = Question.all(installation).get(1);
        List<Change> changes = Change.some(installation, LoadBenchmark.CONNECTIONS);
        IntFunction<Load.Work> reading = client -> LoadBenchmark.reading(list, client);
        IntFunction<Load.Work> changing = client -> Change.each(changes, client, LoadBenchmark.CONNECTIONS);
        on(replicas).run(reading, WARMING_UP);
        on(replicas).run(changing, WARMING_UP);
        CORES.ifPresent(cores -> replicas.forEach(replica -> quotas.add(CpuQuota.of(replica.pid(), cores))));
        List<Result> results = new ArrayList<>();
        for (int n = 1; n <= REPLICAS; n++) {
            results.add(result(list.name(), replicas.subList(0, n), reading));
        }
        for (int n = 1; n <= REPLICAS; n++) {
            results.add(result("a completion or reopening", replicas.subList(0, n), changing));
        }
        return results;
    }

    private Result result(String name, List<ServiceProcess> replicas, IntFunction<Load.Work> work) throws Exception {
        double before = databaseCpu();
        Load.Result load = on(replicas).run(work, TIME);
        double used = databaseCpu() - before;
        return new Result(name, replicas.size(), load, used / load.durations().count());
    }

    /** Milliseconds, of all processes of the server; connections stay open while it is measured. */
    private double databaseCpu() {
        long postmaster = installation.database().pid();
        return ProcessHandle.of(postmaster).orElseThrow().descendants()
                .mapToLong(process -> process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L)).sum();
    }

    private Load on(List<ServiceProcess> replicas) {
        List<String> urls = IntStream.range(0, replicas.size()).mapToObj(n -> replicas.get(n).url()).toList();
        return new Load(urls, installation.token(), LoadBenchmark.CONNECTIONS);
    }
}
