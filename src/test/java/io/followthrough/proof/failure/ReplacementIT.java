package io.followthrough.proof.failure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.followthrough.proof.surroundings.Moods;
import io.followthrough.proof.surroundings.ServiceProcess;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Replicas end and begin under load; docs/proofs.md. */
@EnabledIf("io.followthrough.packaged.ArtefactIT#isAJar")
@ExtendWith(SharedScene.class)
class ReplacementIT {

    private static final int CALLERS = 8;
    /** So that there always is a mail on its way. */
    private static final Duration PACE_OF_MAILS = Duration.ofMillis(200);

    private final Form form = Form.asked();
    private final List<ServiceProcess> added = new ArrayList<>();

    @BeforeEach
    void mails_take_their_time(Scene scene) {
        scene.mailServer().be(Moods.friendly().taking(PACE_OF_MAILS));
    }

    @AfterEach
    void nothing_is_left_running(Scene scene) {
        added.forEach(ServiceProcess::close);
        scene.mailServer().be(Moods.friendly());
    }

    @Test
    void a_replica_that_is_told_to_end_refuses_nobody_and_finishes_its_mails(Scene scene) throws Exception {
        Mails mails = Mails.from(scene);
        long before = Findings.followUpsIn(scene.database());
        try (Callers callers = new Callers(Balancer.retrying(scene.both()), scene.token()).begin(CALLERS)) {
            callers.awaitMore(form.number(50, 500));
            long told = System.nanoTime();
            scene.other().stop();
            long ended = System.nanoTime();
            callers.awaitMore(form.number(50, 500));

            new Findings("One of two told to end", Duration.ofNanos(ended - told), callers.end(), scene.database(), before)
                    .say()
                    .nobodyWasRefused().nothingIsLost().nothingWasDoneTwice();
        }
        mails.allHaveArrived().noneTwice(0);
    }

    @Test
    void a_rolling_update_refuses_nobody_and_tells_nobody_twice(Scene scene) throws Exception {
        List<ServiceProcess> old = form == Form.SHORT
                ? List.of(scene.other())
                : List.of(scene.one(), scene.other(), more(scene, "old"));
        List<ServiceProcess> first = new ArrayList<>(scene.both());
        first.addAll(added);
        Mails mails = Mails.from(scene);
        long before = Findings.followUpsIn(scene.database());
        try (Balancer balancer = Balancer.retrying(first);
                Callers callers = new Callers(balancer, scene.token()).begin(CALLERS)) {
            callers.awaitMore(form.number(50, 500));
            long begun = System.nanoTime();
            for (ServiceProcess replica : old) {
                replace(replica, more(scene, "new-" + replica.name()), balancer);
                callers.awaitMore(form.number(50, 500));
            }
            long ended = System.nanoTime();

            new Findings("Rolling update, %d of %d replicas".formatted(old.size(), first.size()),
                    Duration.ofNanos(ended - begun),
                    callers.end(), scene.database(), before).say().nobodyWasRefused().nothingIsLost().nothingWasDoneTwice();
        }
        mails.allHaveArrived().noneTwice(0);
    }

    private ServiceProcess more(Scene scene, String name) {
        ServiceProcess replica = scene.replica(name, Map.of()).start();
        added.add(replica);
        return replica.awaitReady(Scene.PATIENCE);
    }

    /** As kubernetes/base/deployment.yaml has it done: requests are led elsewhere while preStop waits, then comes SIGTERM. */
    private void replace(ServiceProcess old, ServiceProcess successor, Balancer balancer) {
        balancer.enter(successor);
        balancer.leave(old);
        Duration preStop = form.seconds(1, 5);
        Awaitility.await().pollDelay(preStop).atMost(preStop.multipliedBy(2)).until(() -> true);
        old.stop();
    }
}
