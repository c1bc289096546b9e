package io.followthrough.proof.failure;

import java.time.Duration;
import java.util.function.Consumer;

import io.followthrough.proof.surroundings.Wire;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** One of two replicas does not reach the database any more; docs/proofs.md. */
@EnabledIf("io.followthrough.packaged.ArtefactIT#isAJar")
@ExtendWith(SharedScene.class)
class NetworkIT {

    private static final int CALLERS = 8;
    /** Of a replica: so many may have been accepted while it could not write that down any more. */
    private static final int WORKERS = 4;

    private final Form form = Form.asked();

    @Test
    void a_replica_that_is_cut_off_gets_unready_and_nobody_is_refused(Scene scene) throws Exception {
        proved("One replica cut off from the database", scene, Wire::cut);
    }

    @Test
    void a_replica_that_hears_nothing_of_the_database_gets_unready_and_nobody_is_refused(Scene scene) throws Exception {
        proved("One replica hears nothing from the database", scene, Wire::fallSilent);
    }

    private void proved(String fault, Scene scene, Consumer<Wire> failure) throws Exception {
        Mails mails = Mails.from(scene);
        long before = Findings.followUpsIn(scene.database());
        try (Balancer balancer = Balancer.retrying(scene.both());
                Callers callers = new Callers(balancer, scene.token()).begin(CALLERS)) {
            callers.awaitMore(form.number(50, 500));
            long begun = System.nanoTime();
            failure.accept(scene.wire());
            Awaitility.await("unready").atMost(Scene.PATIENCE).until(() -> !scene.one().isReady());
            System.out.printf("      unready after %d ms%n", Duration.ofNanos(System.nanoTime() - begun).toMillis());
            Duration more = form.seconds(1, 30);
            Awaitility.await().pollDelay(more).atMost(more.plus(Scene.PATIENCE)).until(() -> true);
            scene.wire().mend();
            long mended = System.nanoTime();
            scene.one().awaitReady(Scene.PATIENCE);
            System.out.printf("      ready again after %d ms%n", Duration.ofNanos(System.nanoTime() - mended).toMillis());
            callers.awaitMore(form.number(50, 500));

            new Findings(fault, Duration.ofNanos(mended - begun), callers.end(), scene.database(), before).say()
                    .nobodyWasRefused().nothingIsLost().nothingWasDoneTwice();
        }
        mails.allHaveArrived().noneTwice(WORKERS);
    }
}
