package io.followthrough.proof.failure;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.followthrough.proof.surroundings.AdminToken;
import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.ProductionSettings;
import io.followthrough.proof.surroundings.ServiceProcess;
import io.followthrough.proof.surroundings.SmtpSink;
import io.followthrough.proof.surroundings.Wire;

/** What all proofs of failures share: a database, a mail server and two replicas, of which the first reaches the database over a wire that can be cut. */
final class Scene implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Database database = Database.start(Map.of()).migrated();
    private final SmtpSink mailServer = SmtpSink.start();
    private final Wire wire = Wire.to(database.port());
    private final ServiceProcess one = replica("failures-1",
            Map.of("quarkus.datasource.jdbc.url", database.jdbcUrl().replace(":" + database.port(), ":" + wire.port())));
    private final ServiceProcess other = replica("failures-2", Map.of());
    private final String token;

    Scene() {
        Owners.storedIn(database);
        token = AdminToken.in(database);
        allUp();
    }

    /** One more, which is not started. It has the memory of a pod. */
    ServiceProcess replica(String name, Map<String, String> more) {
        Map<String, String> settings = ProductionSettings.with(database, mailServer);
        settings.put("followthrough.rate-limit.requests", "100000000");
        settings.put("followthrough.outbox.every", "1s");
        settings.put("followthrough.reminder.every", "1s");
        if (Form.asked() == Form.SHORT) {
            settings.put("followthrough.database.answer-within", "4s");
            settings.put("quarkus.datasource.jdbc.new-connection-sql", "SET idle_in_transaction_session_timeout = '8s'");
        }
        settings.putAll(more);
        return new ServiceProcess(name, settings, "-XX:+UseSerialGC", "-Xmx256m", "-XX:TieredStopAtLevel=1");
    }

    /** Whatever the proof before has left. */
    Scene allUp() {
        both().stream().filter(replica -> !replica.isAlive()).forEach(ServiceProcess::start);
        both().forEach(replica -> replica.awaitReady(PATIENCE));
        return this;
    }

    List<ServiceProcess> both() {
        return List.of(one, other);
    }

    ServiceProcess one() {
        return one;
    }

    ServiceProcess other() {
        return other;
    }

    Wire wire() {
        return wire;
    }

    Database database() {
        return database;
    }

    SmtpSink mailServer() {
        return mailServer;
    }

    String token() {
        return token;
    }

    @Override
    public void close() {
        one.close();
        other.close();
        wire.close();
        mailServer.close();
        database.close();
    }
}
