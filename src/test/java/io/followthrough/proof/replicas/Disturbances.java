package io.followthrough.proof.replicas;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.ServiceProcess;
import io.followthrough.proof.surroundings.SmtpSink;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Everything that goes wrong while there is work: a kill every other second, as long as somebody is left to work, the database once, the mail server once. */
final class Disturbances {

    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(2);
    private static final Duration FOR_A_MAIL_IN_FLIGHT = Duration.ofSeconds(5);
    private static final Duration DATABASE_OUTAGE = Duration.ofSeconds(3);

    private final Replicas replicas;
    private final Database database;
    private final SmtpSink sink;
    private final Plan plan;
    private boolean databaseBroke;
    private Instant mailBackAt;

    Disturbances(Replicas replicas, Database database, SmtpSink sink, Plan plan) {
        this.replicas = replicas;
        this.database = database;
        this.sink = sink;
        this.plan = plan;
    }

    /** Until everything is planned and nothing is queued any more. Where nothing is due, nobody is killed. */
    void untilAllIsDone() {
        Instant end = Instant.now().plus(plan.patience());
        for (Work work = Work.in(database); !work.isDone(); work = Work.in(database)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("After " + plan.patience() + " there is still " + work);
            }
            breakDatabaseOnce();
            breakMailServerOnce();
            if (work.isDue()) {
                killOne();
            } else if (!work.isDue() && !plan.inRealTime()) {
                Work.hurry(database);
            }
            upTo(BETWEEN_KILLS, () -> Work.in(database).isDone());
        }
    }

    boolean didAll() {
        return databaseBroke && mailBackAt != null && sink.isUp();
    }

    private void killOne() {
        Optional<ServiceProcess> victim = replicas.anyBut(1);
        if (victim.isPresent()) {
            upTo(FOR_A_MAIL_IN_FLIGHT, () -> replicas.inFlight(victim.stream().toList()) > 0);
            replicas.kill(victim.get());
        }
    }

    private void breakDatabaseOnce() {
        if (!databaseBroke && sink.acceptedCount() > plan.people() / 4) {
            databaseBroke = true;
            replicas.restartDatabase(() -> upTo(DATABASE_OUTAGE, () -> replicas.anyBut(0).isEmpty()));
        }
    }

    private void breakMailServerOnce() {
        if (mailBackAt == null && sink.acceptedCount() > plan.people() / 2) {
            sink.down();
            mailBackAt = Instant.now().plus(plan.mailOutage());
        } else if (!sink.isUp() && Instant.now().isAfter(mailBackAt)) {
            sink.up();
        }
    }

    private static void upTo(Duration time, Callable<Boolean> condition) {
        try {
            Awaitility.await().atMost(time).pollInterval(Duration.ofMillis(50)).until(condition);
        } catch (ConditionTimeoutException e) {
            // it is not necessary
        }
    }
}
