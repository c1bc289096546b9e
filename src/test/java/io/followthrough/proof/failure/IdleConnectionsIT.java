package io.followthrough.proof.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.followthrough.proof.surroundings.ProcessMemory;
import io.followthrough.proof.surroundings.ServiceProcess;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Thousands of clients hold a connection and say nothing; docs/proofs.md. */
@EnabledIf("io.followthrough.packaged.ArtefactIT#isAJar")
@ExtendWith(SharedScene.class)
class IdleConnectionsIT {

    private static final String HEAD = "GET /openapi HTTP/1.1\r\nHost: followthrough.example.org\r\nAccept: application/json\r\n";
    private static final int CALLERS = 4;
    private static final long MORE_MEGABYTES = 192;
    private static final long MORE_THREADS = 24;

    private final Form form = Form.asked();
    private final int number = form.number(500, 10_000);
    /** When long, that of production. */
    private final Duration idleTimeout = form.seconds(6, 120);

    @Test
    void other_requests_are_answered_and_connections_that_rest_are_closed_at_last(Scene scene) throws Exception {
        Map<String, String> settings = Map.of("quarkus.http.idle-timeout", idleTimeout.toSeconds() + "S",
                "followthrough.rate-limit.unauthenticated", "1000000");
        try (ServiceProcess replica = scene.replica("failures-idle", settings).start().awaitReady(Scene.PATIENCE)) {
            warmed(scene, replica);
            long memory = ProcessMemory.resident(replica).orElse(0);
            long threads = ProcessMemory.threads(replica).orElse(0);
            long begun = System.nanoTime();
            try (IdleConnections kept = IdleConnections.to(replica, number, HEAD + "\r\n");
                    IdleConnections half = IdleConnections.to(replica, number / 10, HEAD)) {
                Awaitility.await("answers").atMost(Scene.PATIENCE).until(() -> kept.answered() == number);
                long before = Findings.followUpsIn(scene.database());
                Findings findings = new Findings(number + " idle connections", Duration.ofNanos(System.nanoTime() - begun),
                        warmed(scene, replica), scene.database(), before).say();
                long open = kept.open() + half.open();
                System.out.printf("      open %d | resident %d -> %d MB | threads %d -> %d%n", open, memory,
                        ProcessMemory.resident(replica).orElse(0), threads, ProcessMemory.threads(replica).orElse(0));
                findings.nobodyWasRefused().nothingIsLost().nothingWasDoneTwice();
                assertThat(open).isEqualTo(number + number / 10);
                assertThat(replica.isReady()).isTrue();
                assertThat(ProcessMemory.resident(replica).orElse(0) - memory).as("megabytes more").isLessThan(MORE_MEGABYTES);
                assertThat(ProcessMemory.threads(replica).orElse(0) - threads).as("threads more").isLessThan(MORE_THREADS);

                Awaitility.await("closed by the service").atMost(idleTimeout.plusSeconds(30))
                        .until(() -> kept.open() + half.open() == 0);
                System.out.printf("      all closed after %.1f s%n", (System.nanoTime() - begun) / 1e9);
                assertThat(replica.isReady()).isTrue();
            }
        }
    }

    private List<Asked> warmed(Scene scene, ServiceProcess replica) throws InterruptedException {
        try (Callers callers = new Callers(Balancer.passing(List.of(replica)), scene.token()).begin(CALLERS)) {
            callers.awaitMore(form.number(100, 1000));
            return callers.end();
        }
    }
}
