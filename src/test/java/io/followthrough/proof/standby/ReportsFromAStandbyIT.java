package io.followthrough.proof.standby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.followthrough.proof.surroundings.AdminToken;
import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.ProductionSettings;
import io.followthrough.proof.surroundings.ServiceProcess;
import io.followthrough.proof.surroundings.SmtpSink;
import io.followthrough.secrets.Bearer;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The packaged service with two real servers of PostgreSQL, one of which streams from the other. */
@EnabledIf("io.followthrough.packaged.ArtefactIT#isAJar")
class ReportsFromAStandbyIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PAUSE = "SELECT pg_wal_replay_pause()";
    private static final String RESUME = "SELECT pg_wal_replay_resume()";

    @AutoClose
    private final SmtpSink mailServer = SmtpSink.start();
    @AutoClose
    private final Database primary = Database.start(Map.of()).migrated();
    @AutoClose
    private final Database standby = primary.standby(Map.of());
    private final String token = AdminToken.in(primary);
    private ServiceProcess service;

    @BeforeEach
    void a_service_that_knows_both() {
        Map<String, String> settings = ProductionSettings.with(primary, mailServer);
        primary.execute("CREATE ROLE reader LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader");
        settings.put("quarkus.datasource.standby.jdbc.url", standby.jdbcUrl().replace("user=postgres", "user=reader"));
        settings.put("quarkus.datasource.standby.username", "reader");
        settings.put("followthrough.standby.most-behind", "4s");
        settings.put("followthrough.standby.heartbeat-every", "1s");
        service = new ServiceProcess("reports-from-a-standby", settings).start().awaitReady(PATIENCE);
    }

    @AfterEach
    void nothing_is_left_running() {
        service.close();
    }

    @Test
    void figures_are_of_the_moment_that_the_standby_has_come_to() {
        create("Before the pause");
        await().atMost(PATIENCE).until(() -> open() == 1);
        long answeredBefore = questions("standby");
        assertThat(answeredBefore).isPositive();

        standby.execute(PAUSE);
        Instant paused = asOf();
        create("After the pause");
        JsonPath stale = overdue("");
        assertThat(stale.getLong("rows[0].denominator")).isEqualTo(1);
        assertThat(Instant.parse(stale.getString("asOf"))).isEqualTo(paused);
        assertThat(overdue("?asOf=" + now()).getLong("rows[0].denominator")).as("the primary knows later moments").isEqualTo(2);
        assertThat(overdue("?asOf=" + paused).getLong("rows[0].denominator")).isEqualTo(1);

        await("farther behind than it may be").atMost(PATIENCE).until(() -> open() == 2);
        assertThat(asOf()).isAfter(paused.plusSeconds(4));
        assertThat(questions("behind")).isPositive();

        standby.execute(RESUME);
        long answered = questions("standby");
        await().atMost(PATIENCE).until(() -> open() == 2 && questions("standby") > answered);
    }

    @Test
    void the_primary_answers_for_a_standby_that_is_away_or_follows_nobody() {
        create("Known to both");
        await().atMost(PATIENCE).until(() -> open() == 1 && questions("standby") > 0);
        assertThat(overdueList()).as("from the standby").contains("Known to both");
        assertThat(questions("failed") + questions("behind")).isZero();

        standby.down();
        assertThat(open()).isEqualTo(1);
        assertThat(overdueList()).contains("Known to both");
        assertThat(questions("failed")).isPositive();
        assertThat(service.isReady()).isTrue();

        standby.up();
        long answered = questions("standby");
        await().atMost(PATIENCE).until(() -> open() == 1 && questions("standby") > answered);

        standby.promote();
        create("Known to the primary");
        assertThat(open()).isEqualTo(2);
        assertThat(questions("no standby")).isPositive();
    }

    private void create(String title) {
        as().contentType("application/json").body(Map.of("title", title, "dueOn", "2026-01-05"))
                .post(service.url() + "/api/v1/follow-ups").then()
                .statusCode(201);
    }

    private long open() {
        return overdue("").getLong("rows[0].denominator");
    }

    private Instant asOf() {
        return Instant.parse(overdue("").getString("asOf"));
    }

    private JsonPath overdue(String query) {
        return as().get(service.url() + "/api/v1/reports/overdue" + query).then().statusCode(200).extract().jsonPath();
    }

    private String overdueList() {
        return as().get(service.url() + "/api/v1/reports/overdue/follow-ups").then().statusCode(200).extract().asString();
    }

    private String now() {
        return primary.text("SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')");
    }

    /** How many questions it answered, or for this reason did not. */
    private long questions(String what) {
        String reason = what.equals("standby") ? "none" : what;
        return RestAssured.get(service.managementUrl() + "/q/metrics").asString().lines()
                .filter(line -> line.startsWith("followthrough_standby_questions_total"))
                .filter(line -> line.contains("reason=\"" + reason + "\""))
                .mapToLong(line -> Math.round(Double.parseDouble(line.substring(line.lastIndexOf(' '))))).sum();
    }

    private RequestSpecification as() {
        return Bearer.with(token);
    }
}
