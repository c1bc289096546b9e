package io.followthrough.proof.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import io.followthrough.proof.surroundings.AdminToken;
import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.Moods;
import io.followthrough.proof.surroundings.ProductionSettings;
import io.followthrough.proof.surroundings.SmtpSink;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Three processes on one database, killed again and again, tell everybody once; docs/proofs.md. */
@EnabledIf("io.followthrough.packaged.PackagedService#isThere")
class ReplicasIT {

    private static final double DEFERRED = 0.05;
    private static final double REFUSED = 0.01;

    private final Plan plan = Plan.asked();
    @AutoClose
    private final SmtpSink sink = SmtpSink.start();
    @AutoClose
    private final Database database = Database.start(Map.of()).migrated();
    @AutoClose
    private final Replicas replicas = new Replicas(3, settings(), database, new Random(plan.seed()));

    @Test
    void everybody_is_told_once_whatever_is_killed_and_nobody_is_lost() {
        Organisation organisation = Organisation.of(plan.people()).storedIn(database, Instant.now());
        String token = AdminToken.in(database);
        sink.be(Moods.refusing(DEFERRED, REFUSED, plan.seed()).taking(plan.pace()));
        replicas.start();
        Protocol protocol = new Protocol(plan, organisation, Instant.now());
        Organisation.makeDue(database);

        Disturbances disturbances = new Disturbances(replicas, database, sink, plan);
        disturbances.untilAllIsDone();
        replicas.awaitAllReady();
        protocol.disturbed(Ledger.of(sink, database), replicas.strikes(), sink);
        Undelivered undelivered = new Undelivered(replicas.anyBut(0).orElseThrow(), token);
        Set<String> refused = undelivered.recipients();
        sink.be(Moods.friendly());
        protocol.retried(undelivered.retryAll());
        await().atMost(plan.patience()).until(() -> Work.in(database).isDone());

        Ledger ledger = Ledger.of(sink, database);
        protocol.print(ledger, replicas.strikes());
        assertThat(disturbances.didAll()).as("database and mail server were away").isTrue();
        assertThat(protocol.beforeRetry().recipientsIn("suppressed")).isEqualTo(refused);
        assertThat(union(protocol.beforeRetry().recipients(), refused)).isEqualTo(organisation.addressesOfTold());
        assertThat(ledger.recipients()).isEqualTo(organisation.addressesOfTold());
        assertThat(ledger.toldTwice()).isEmpty();
        assertThat(ledger.disagreements()).isEmpty();
        assertThat(ledger.repeatsBy(replicas.strikes())).doesNotContainKey(null)
                .allSatisfy((strike, repeats) -> assertThat(repeats).as("repeats after %s", strike)
                        .isLessThanOrEqualTo(strike.inFlight()));
    }

    private Map<String, String> settings() {
        Map<String, String> settings = ProductionSettings.with(database, sink);
        settings.put("followthrough.reminder.every", "1s");
        settings.put("followthrough.outbox.every", "1s");
        return settings;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
