package io.followthrough.proof.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.Spool;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The disk of the mail server is full for a while; docs/proofs.md. */
@EnabledIf("io.followthrough.packaged.ArtefactIT#isAJar")
@ExtendWith(SharedScene.class)
class MailSpoolIT {

    private static final int CALLERS = 4;
    /** After a few refusals in a row a replica leaves the mail server alone but for one probe at a time, so there are never many. */
    private static final int ENOUGH = 5;
    private static final String GIVEN_UP = "SELECT count(*) FROM outbox_message WHERE status NOT IN ('queued', 'sent')";

    private final Form form = Form.asked();

    @AfterEach
    void there_is_room_again(Scene scene) {
        scene.mailServer().spool().hasRoomForAll();
    }

    @Test
    void mails_wait_for_a_mail_server_that_is_full_and_arrive_once(Scene scene) throws Exception {
        Spool spool = scene.mailServer().spool();
        long refusals = spool.refusals();
        Mails mails = Mails.from(scene);
        long before = Findings.followUpsIn(scene.database());
        spool.hasRoomFor(3);
        long begun = System.nanoTime();
        try (Callers callers = new Callers(Balancer.retrying(scene.both()), scene.token()).begin(CALLERS)) {
            callers.awaitMore(form.number(100, 1000));
            Awaitility.await("mails without room").pollDelay(form.seconds(1, 30)).atMost(Scene.PATIENCE)
                    .until(() -> spool.refusals() >= refusals + ENOUGH);
            assertThat(scene.database().count(GIVEN_UP)).as("given up").isZero();
            spool.hasRoomForAll();
            Duration lasted = Duration.ofNanos(System.nanoTime() - begun);

            new Findings("Mail server's disk full", lasted, callers.end(), scene.database(), before).say().nobodyWasRefused()
                    .nothingIsLost().nothingWasDoneTwice();
        }
        System.out.printf("      answers 452: %d%n", spool.refusals() - refusals);
        if (form == Form.SHORT) {
            hurry(scene.database());
        }
        mails.allHaveArrived().noneTwice(0);
    }

    /** As if the minutes had passed after which a mail is tried again. */
    private static void hurry(Database database) {
        database.execute("UPDATE outbox_message SET next_attempt_at = now() WHERE status = 'queued'");
    }
}
