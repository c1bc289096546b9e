package io.followthrough.proof.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.followthrough.proof.surroundings.AcceptedMail;
import io.followthrough.proof.surroundings.AdminToken;
import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.Moods;
import io.followthrough.proof.surroundings.ProductionSettings;
import io.followthrough.proof.surroundings.ServiceProcess;
import io.followthrough.proof.surroundings.SmtpSink;
import io.followthrough.secrets.Bearer;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The steps of docs/backup.md on real processes: what waited at the backup, and left before the disaster, does not leave again. */
@EnabledIf("io.followthrough.packaged.PackagedService#isThere")
class RestoringIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String LIVE = "postgres";
    private static final String RESTORED = "restored";
    private static final String ANA = "ana@example.org";
    private static final Pattern OUTBOX_TICK = Pattern
            .compile("followthrough_schedule_last_success_timestamp_seconds\\{schedule=\"outbox\"} (\\S+)");

    @AutoClose
    private final SmtpSink sink = SmtpSink.start();
    @AutoClose
    private final Database database = Database.start(Map.of()).migrated();
    private final Server server = new Server(database.port());
    private final String token = AdminToken.in(database);

    @Test
    void everything_is_there_and_nobody_is_told_twice() {
        Backup backup;
        String history;
        try (ServiceProcess before = service("before", LIVE, false)) {
            sink.be(Moods.refusing(1, 0, 1));
            workFillsTheQueue(before);
            before.stop();
            history = server.text(LIVE, fingerprint());
            backup = Backup.of(server, LIVE);

            sink.be(Moods.friendly());
            makeDue(LIVE);
            before.start().awaitReady(PATIENCE);
            await().atMost(PATIENCE).until(() -> sink.accepted().size() >= 2 && count(LIVE, "status = 'queued'") == 0);
            assertThat(followUp(before, "Lost with the disaster")).isEqualTo("FU-3");
            await().atMost(PATIENCE).until(() -> sink.accepted().size() >= 3);
            before.kill();
        }
        int mailed = sink.accepted().size();

        backup.restoreAs(RESTORED);
        assertThat(server.text(RESTORED, fingerprint())).isEqualTo(history);
        server.execute(RESTORED, statementOf("docs/backup.md"));
        makeDue(RESTORED);
        try (ServiceProcess holding = service("holding", RESTORED, true)) {
            double tick = tick(holding);
            await().atMost(PATIENCE).until(() -> tick(holding) > tick + 1);
            assertThat(sink.accepted()).hasSize(mailed);
            assertThat(count(RESTORED, "status = 'queued'")).isGreaterThanOrEqualTo(2);
            as(holding).body(Map.of("queuedBefore", Instant.now().toString()))
                    .post(holding.url() + "/api/v1/deliveries/withdrawal").then().statusCode(200);
            holding.stop();
        }

        try (ServiceProcess after = service("after", RESTORED, false)) {
            assertThat(followUp(after, "After the restore")).as("no key is given twice").isEqualTo("FU-10004");
            await().atMost(PATIENCE).until(() -> sink.accepted().size() > mailed && count(RESTORED, "status = 'queued'") == 0);
            assertThat(count(RESTORED, "status = 'dropped'")).isGreaterThanOrEqualTo(2);
            assertThat(as(after).get(after.url() + "/api/v1/follow-ups/FU-1/history").jsonPath().getList("action"))
                    .containsExactly("create");
        }
        assertThat(sink.accepted()).extracting(AcceptedMail::messageId).doesNotHaveDuplicates();
        assertThat(sink.accepted()).as("the one after the restore").hasSize(mailed + 1);
        assertThatThrownBy(() -> server.execute(RESTORED, "UPDATE history_entry SET actor = 'x'"))
                .hasMessageContaining("history is append-only");
    }

    /** A mail at once and a digest, which the mail server refuses for now. */
    private void workFillsTheQueue(ServiceProcess service) {
        as(service).body(Map.of("slug", "payments", "name", "Payments", "zone", "UTC", "workingDays",
                List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")))
                .post(service.url() + "/api/v1/teams").then().statusCode(201);
        as(service).body(Map.of("email", ANA, "name", "Ana Ruiz", "team", "payments")).post(service.url() + "/api/v1/people")
                .then()
                .statusCode(201);
        assertThat(followUp(service, "Limit the pool")).isEqualTo("FU-1");
        assertThat(followUp(service, "Measure the pool")).isEqualTo("FU-2");
        server.execute(LIVE, "UPDATE digest_schedule SET next_at = now() WHERE kind = 'daily'");
        await().atMost(PATIENCE).until(() -> count(LIVE, "status = 'queued' AND attempts > 0 AND topic = 'immediate'") == 2
                && count(LIVE, "status = 'queued' AND attempts > 0 AND topic = 'digest'") == 1);
    }

    private String followUp(ServiceProcess service, String title) {
        return as(service).body(Map.of("title", title, "team", "payments", "owner", ANA, "priority", "P0", "dueOn",
                LocalDate.now(ZoneOffset.UTC).minusDays(1).toString())).post(service.url() + "/api/v1/follow-ups").then()
                .statusCode(201).extract().path("key");
    }

    /** What the page tells operators to run, word by word. */
    private static String statementOf(String page) {
        try {
            String text = Files.readString(Path.of(page));
            return text.substring(text.indexOf("DO $$"), text.indexOf("END $$;") + "END $$;".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServiceProcess service(String name, String of, boolean hold) {
        Map<String, String> settings = ProductionSettings.with(database, sink);
        settings.put("quarkus.datasource.jdbc.url", server.jdbcUrl(of));
        settings.put("followthrough.outbox.hold", String.valueOf(hold));
        settings.put("followthrough.outbox.every", "1s");
        settings.put("followthrough.reminder.every", "1s");
        settings.put("followthrough.reminder.digest-hour", "0");
        return new ServiceProcess("restoring-" + name, settings).start().awaitReady(PATIENCE);
    }

    private RequestSpecification as(ServiceProcess service) {
        return Bearer.with(token).contentType("application/json");
    }

    /** The time for which the mail server had asked is over, as it is by the time of a restore. */
    private void makeDue(String of) {
        server.execute(of, "UPDATE outbox_message SET next_attempt_at = now() WHERE status = 'queued'");
    }

    private static double tick(ServiceProcess service) {
        Matcher tick = OUTBOX_TICK.matcher(RestAssured.get(service.managementUrl() + "/q/metrics").asString());
        return tick.find() ? Double.parseDouble(tick.group(1)) : 0;
    }

    private long count(String of, String condition) {
        return server.count(of, "SELECT count(*) FROM outbox_message WHERE " + condition);
    }

    private static String fingerprint() {
        return "SELECT count(*) || ' ' || sum(hashtextextended(h::text, 0)) FROM history_entry h";
    }
}
