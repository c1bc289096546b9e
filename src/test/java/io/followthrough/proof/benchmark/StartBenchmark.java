package io.followthrough.proof.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.followthrough.packaged.PackagedService;
import io.followthrough.proof.surroundings.ProcessMemory;
import io.followthrough.proof.surroundings.ServiceProcess;

/** From the command to the first 200, and what the process takes of the memory: as it is, and with what a JVM has written down before (JEP 483, 514). */
record StartBenchmark(Installation installation) {

    private static final Path CACHE = Path.of("target", "followthrough.aot");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration SETTLING = Duration.ofSeconds(5);
    private static final int TIMES = Integer.getInteger("proof.starts", 5);

    /** @param idle megabytes, after the first starts have settled */
    record Result(String name, Durations untilFirstAnswer, long idle, long underLoad) {}

    Result plain() throws Exception {
        return result(PackagedService.isNative() ? "executable" : "plain jar");
    }

    Result withCache() throws Exception {
        Files.deleteIfExists(CACHE);
        try (ServiceProcess service = service("-XX:AOTCacheOutput=" + CACHE)) {
            service.start().awaitReady(PATIENCE);
            ask(service, Duration.ofSeconds(5));
            service.stop();
        }
        return result("with an AOT cache of " + Files.size(CACHE) / (1 << 20) + " MB", "-XX:AOTCache=" + CACHE);
    }

    private Result result(String name, String... options) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int n = 1; n < TIMES; n++) {
            try (ServiceProcess service = service(options)) {
                times.add(untilFirstAnswer(service));
            }
        }
        try (ServiceProcess service = service(options)) {
            times.add(untilFirstAnswer(service));
            Thread.sleep(SETTLING);
            long idle = ProcessMemory.resident(service).orElse(0);
            ask(service, SETTLING.multipliedBy(2));
            return new Result(name, Durations.of(times), idle, ProcessMemory.most(service).orElse(0));
        }
    }

    private static double untilFirstAnswer(ServiceProcess service) throws InterruptedException {
        long begun = System.nanoTime();
        service.start();
        while (!isReady(service)) {
            if (!service.isAlive() || Durations.since(begun) > PATIENCE.toMillis()) {
                throw new IllegalStateException(service.name() + " does not get ready; see " + service.log());
            }
            Thread.sleep(5);
        }
        return Durations.since(begun);
    }

    private static boolean isReady(ServiceProcess service) {
        try (HttpConnection connection = new HttpConnection(service.managementUrl(), null)) {
            return connection.get("/q/health/ready").status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void ask(ServiceProcess service, Duration time) throws Exception {
        for (Question question : Question.all(installation)) {
            new Load(service.url(), installation.token(), LoadBenchmark.CONNECTIONS)
                    .run(client -> connection -> connection.get(question.paths().get(client)), time.dividedBy(3));
        }
    }

    private ServiceProcess service(String... options) {
        return Installation.service("start", Installation.settings(installation.database(), installation.mailServer()),
                options);
    }
}
