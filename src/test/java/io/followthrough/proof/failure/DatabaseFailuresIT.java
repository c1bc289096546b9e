package io.followthrough.proof.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database crashes, or holds all connections of a replica up; docs/proofs.md. */
@EnabledIf("io.followthrough.packaged.ArtefactIT#isAJar")
@ExtendWith(SharedScene.class)
class DatabaseFailuresIT {

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int CALLERS = 8;

    private final Form form = Form.asked();

    @Test
    void a_database_that_crashes_loses_nothing_that_was_acknowledged(Scene scene) throws Exception {
        try (Callers callers = new Callers(Balancer.passing(scene.both()), scene.token()).begin(CALLERS)) {
            long before = Findings.followUpsIn(scene.database());
            callers.awaitMore(form.number(20, 200));
            long down = System.nanoTime();
            scene.database().crash();
            pass(form.seconds(1, 5));
            scene.database().up();
            long up = System.nanoTime();
            callers.awaitMore(form.number(20, 200));
            List<Asked> asked = callers.end();

            new Findings("PostgreSQL crashed", Duration.ofNanos(up - down), asked, scene.database(), before).say()
                    .nothingIsLost();
            assertThat(asked).filteredOn(answer -> !answer.isDone()).isNotEmpty()
                    .allMatch(answer -> answer.status() == 503)
                    .noneMatch(answer -> answer.isBegunAfter(up, GRACE));
        }
    }

    @Test
    void a_pool_that_is_used_up_sheds_requests_and_recovers(Scene scene) throws Exception {
        Duration locked = form.seconds(7, 15);
        try (Callers callers = new Callers(Balancer.passing(List.of(scene.other())), scene.token())) {
            long before = Findings.followUpsIn(scene.database());
            long released;
            try (Connection connection = scene.database().connection(); Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("LOCK TABLE follow_up IN ACCESS EXCLUSIVE MODE");
                callers.begin(4 * CALLERS);
                pass(locked);
                connection.rollback();
                released = System.nanoTime();
            }
            callers.awaitMore(form.number(20, 200));
            List<Asked> asked = callers.end();

            new Findings("Connections used up", locked, asked, scene.database(), before).say().nothingIsLost();
            assertThat(asked).filteredOn(answer -> !answer.isDone()).isNotEmpty()
                    .allMatch(answer -> answer.status() == 503 && answer.retryAfter() > 0)
                    .noneMatch(answer -> answer.isBegunAfter(released, GRACE));
        }
    }

    private static void pass(Duration time) {
        Awaitility.await().pollDelay(time).atMost(time.plus(Scene.PATIENCE)).until(() -> true);
    }
}
