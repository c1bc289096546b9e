package io.followthrough.proof.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.followthrough.proof.surroundings.FakeClock;
import io.followthrough.proof.surroundings.ServiceProcess;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clock of one replica jumps an hour ahead and back again; docs/proofs.md. */
@EnabledIf("io.followthrough.packaged.ArtefactIT#isAJar")
@ExtendWith(SharedScene.class)
class ClockIT {

    private static final int CALLERS = 4;

    private final Form form = Form.asked();

    @Test
    void a_clock_that_jumps_an_hour_loses_nothing_and_tells_nobody_twice(Scene scene) throws Exception {
        Optional<FakeClock> available = FakeClock.available();
        assumeTrue(available.isPresent(), "Debian's package libfaketime is not here, so no clock can be set");
        FakeClock clock = available.orElseThrow();
        Mails mails = Mails.from(scene);
        long before = Findings.followUpsIn(scene.database());
        try (ServiceProcess wrong = scene.replica("failures-clock", clock.variables()).start().awaitReady(Scene.PATIENCE);
                Balancer balancer = Balancer.retrying(List.of(wrong, scene.other()));
                Callers callers = new Callers(balancer, scene.token()).begin(CALLERS)) {
            callers.awaitMore(form.number(20, 100));
            long begun = System.nanoTime();
            clock.set("+1h");
            Awaitility.await("a schedule runs in the future").atMost(Scene.PATIENCE).until(() -> isAhead(wrong));
            goOn(callers, wrong, scene);
            assertThat(wrong.isLive()).isTrue();
            clock.set("+0");
            long back = System.nanoTime();
            Awaitility.await("asks to be started anew").atMost(Scene.PATIENCE).until(() -> !wrong.isLive());
            goOn(callers, scene.other(), scene);
            if (form == Form.LONG) {
                startAnew(wrong, callers, scene);
            }

            new Findings("One clock an hour ahead, and back", Duration.ofNanos(back - begun), callers.end(), scene.database(),
                    before)
                    .say().nobodyWasRefused().nothingIsLost().nothingWasDoneTwice();
        }
        mails.allHaveArrived().noneTwice(0);
    }

    /** A process whose clock is made takes long to start. */
    private void startAnew(ServiceProcess wrong, Callers callers, Scene scene) {
        wrong.stop();
        wrong.start().awaitReady(Scene.PATIENCE);
        assertThat(wrong.isLive()).isTrue();
        goOn(callers, wrong, scene);
    }

    /** Requests are answered for a while, and mails leave from a replica. */
    private void goOn(Callers callers, ServiceProcess sender, Scene scene) {
        long mails = mailsFrom(sender, scene);
        Duration time = form.seconds(1, 30);
        callers.awaitMore(form.number(10, 50));
        Awaitility.await("mails from " + sender.life()).pollDelay(time).atMost(Scene.PATIENCE)
                .until(() -> mailsFrom(sender, scene) > mails);
    }

    private static boolean isAhead(ServiceProcess replica) {
        return Metrics.of(replica).lines().filter(line -> line.startsWith("followthrough_schedule_last_success"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .anyMatch(second -> second > System.currentTimeMillis() / 1000.0 + Duration.ofMinutes(50).toSeconds());
    }

    private static long mailsFrom(ServiceProcess replica, Scene scene) {
        return scene.mailServer().accepted().stream().filter(mail -> mail.client().equals(replica.life())).count();
    }
}
