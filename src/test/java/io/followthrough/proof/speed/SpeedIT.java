package io.followthrough.proof.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.followthrough.proof.surroundings.AcceptedMail;
import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.ProcessMemory;
import io.followthrough.proof.surroundings.ProductionSettings;
import io.followthrough.proof.surroundings.ServiceProcess;
import io.followthrough.proof.surroundings.SmtpSink;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * One process with a heap of 256 MB gives everybody their digest. It prints how fast, beside a client that does nothing but send; how fast
 * is no condition of the suite. docs/proofs.md has the command for the full size.
 */
@EnabledIf("io.followthrough.packaged.PackagedService#isThere")
class SpeedIT {

    private static final int PEOPLE = Integer.getInteger("proof.people", 400);
    private static final int CONNECTIONS = Integer.getInteger("proof.connections", 4);
    private static final Duration PATIENCE = Duration.ofSeconds(60 + PEOPLE / 20);
    private static final Path PLANS = Path.of("target", "proof-plans.txt");

    @Test
    void everybody_gets_a_digest_however_many_there_are_and_however_long_the_history_is() throws Exception {
        List<Company> companies = List.of(new Company(PEOPLE / 4, 0), new Company(PEOPLE / 4, PEOPLE * 5),
                new Company(PEOPLE, 0));

        System.out.println(Measurement.TITLE);
        for (Company company : companies) {
            System.out.println(measured(company));
        }
        System.out.println("Plans: " + PLANS);
    }

    private static Measurement measured(Company company) throws IOException, SQLException {
        try (Database database = Database.start(serverSettings()); SmtpSink sink = SmtpSink.start()) {
            Map<String, String> settings = ProductionSettings.with(database, sink);
            letItBegin(settings, database);
            database.execute(company.settings() + Files.readString(Path.of("src/test/resources/people-due.sql")));
            database.execute("VACUUM ANALYZE");
            settings.putAll(Map.of("followthrough.reminder.digest-hour", "0", "followthrough.reminder.every", "1s",
                    "followthrough.outbox.every", "1s", "followthrough.outbox.workers", String.valueOf(CONNECTIONS),
                    "quarkus.datasource.jdbc.max-size", String.valueOf(CONNECTIONS + 8)));
            try (ServiceProcess service = new ServiceProcess("speed", settings, "-Xmx256m", "-XX:+ExitOnOutOfMemoryError")) {
                service.start();
                Awaitility.await("the first mail").atMost(PATIENCE).until(() -> sink.acceptedCount() > 0);
                long first = System.nanoTime();
                Awaitility.await("everybody's mail").atMost(PATIENCE).pollInterval(Duration.ofMillis(50))
                        .until(() -> sink.acceptedCount() >= company.people());
                Duration taken = Duration.ofNanos(System.nanoTime() - first);
                String mostMemory = ProcessMemory.most(service).stream().mapToObj(most -> most + " MB").findFirst()
                        .orElse("unknown");
                service.stop();

                assertEverybodyHasOne(company, sink);
                Files.writeString(PLANS, Plans.in(database.dataDirectory()).report());
                double bare = new BareClient(sink.port(), CONNECTIONS, mail(bytes(database)))
                        .rate(Math.max(500, company.people() / CONNECTIONS / 4));
                return new Measurement(company, company.people() / (taken.toMillis() / 1000.0), bare, mostMemory);
            }
        }
    }

    /** The schema comes, and the policies become known: else the service would have to look at every ladder while it is measured. */
    private static void letItBegin(Map<String, String> settings, Database database) {
        try (ServiceProcess service = new ServiceProcess("speed", settings)) {
            service.start().awaitReady(PATIENCE);
            Awaitility.await("policies").atMost(PATIENCE).until(() -> database.count("SELECT count(*) FROM policy_change") > 0);
            service.stop();
        }
    }

    private static void assertEverybodyHasOne(Company company, SmtpSink sink) {
        Set<String> readers = sink.accepted().stream().map(AcceptedMail::recipient).collect(Collectors.toSet());
        assertThat(readers).hasSize(company.people());
        assertThat(sink.acceptedCount()).isEqualTo(company.people());
    }

    private static String mail(int bytes) {
        String line = "x".repeat(70) + "\r\n";
        return "Message-ID: <bare.1@example.org>\r\n\r\n" + line.repeat(bytes / line.length());
    }

    /** How long a mail is on average, so that the other client sends as much. */
    private static int bytes(Database database) throws SQLException {
        return (int) database.count("""
                SELECT avg(octet_length(payload ->> 'text') + octet_length(payload ->> 'html'))::int
                FROM outbox_message WHERE topic = 'digest' AND id > 100000000""");
    }

    private static Map<String, String> serverSettings() {
        Map<String, String> settings = new HashMap<>(Plans.settings(PEOPLE));
        settings.put("shared_buffers", "512MB");
        settings.put("max_wal_size", "4GB");
        return settings;
    }
}
