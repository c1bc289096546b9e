package io.followthrough.proof.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.followthrough.proof.company.GeneratedCompany;
import io.followthrough.proof.surroundings.AdminToken;
import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.ProductionSettings;
import io.followthrough.proof.surroundings.ServiceProcess;
import io.followthrough.proof.surroundings.SmtpSink;
import org.awaitility.Awaitility;

/**
 * The packaged service on a PostgreSQL of its own with a generated company.
 *
 * @param token of an admin
 * @param loading how long it took to fill the database
 */
record Installation(Database database, SmtpSink mailServer, ServiceProcess service, String token, Instant until,
        Duration loading)
        implements
            AutoCloseable {

    static final String NAME = "benchmark";

    /** Of a pod with the memory that the manifests give it, and with the options of the image. */
    private static final List<String> JVM = List.of("-XX:MaxRAM=512m", "-XX:InitialRAMPercentage=50", "-XX:MaxRAMPercentage=50",
            "-XX:+UseSerialGC");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static Installation of(double scale) throws SQLException {
        Map<String, String> server = new HashMap<>(SpokenSql.settings());
        server.putAll(Map.of("shared_buffers", "2GB", "max_wal_size", "8GB", "checkpoint_timeout", "30min"));
        Database database = Database.start(server);
        SmtpSink mailServer = SmtpSink.start();
        letItBegin(database, mailServer);
        Instant until = Instant.now();
        long begun = System.nanoTime();
        try (Connection connection = database.connection()) {
            new GeneratedCompany(scale, 7, until).fill(connection);
        }
        Duration loading = Duration.ofNanos(System.nanoTime() - begun);
        ServiceProcess service = service(NAME, settings(database, mailServer)).start().awaitReady(PATIENCE);
        return new Installation(database, mailServer, service, AdminToken.in(database), until, loading);
    }

    /** @param more options of its JVM */
    static ServiceProcess service(String name, Map<String, String> settings, String... more) {
        return new ServiceProcess(name, settings, Stream.concat(JVM.stream(), Stream.of(more)).toArray(String[]::new));
    }

    /** Nobody else asks, and nothing is done on schedule, while it is measured. */
    static Map<String, String> settings(Database database, SmtpSink mailServer) {
        Map<String, String> settings = ProductionSettings.with(database, mailServer);
        settings.put("followthrough.rate-limit.requests", "100000000");
        for (String every : new String[]{"reminder.every", "escalation.every", "outbox.every", "policy.every",
                "report.gauges-every",
                "idempotency.forget-every"}) {
            settings.put("followthrough." + every, "24h");
        }
        return settings;
    }

    /** The schema comes, and the policies become known: else the service would look at every ladder while it is measured. */
    private static void letItBegin(Database database, SmtpSink mailServer) {
        try (ServiceProcess service = new ServiceProcess(NAME, ProductionSettings.with(database, mailServer))) {
            service.start().awaitReady(PATIENCE);
            Awaitility.await("policies").atMost(PATIENCE).until(() -> database.count("SELECT count(*) FROM policy_change") > 0);
            service.stop();
        }
    }

    @Override
    public void close() {
        service.close();
        mailServer.close();
        database.close();
    }
}
