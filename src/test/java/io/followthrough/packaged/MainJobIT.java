package io.followthrough.packaged;

import static io.followthrough.packaged.Staff.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;

/** The packaged service does the whole main job, seen only from outside: over HTTP and SMTP. */
@QuarkusIntegrationTest
@WithTestResource(ProductionSurroundings.class)
@WithTestResource(RealKeycloak.class)
class MainJobIT {

    private static final String OWNER = "mara.lind@example.org";

    @Test
    void a_postmortem_goes_in_a_reminder_goes_out_and_a_report_comes_back() throws Exception {
        Staff.enrol();
        LocalDate incident = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).minusDays(19);

        String overdue = as("mara.lind").contentType("text/markdown").body(sample())
                .post("/api/v1/postmortems?team=shop&date=" + incident).then().statusCode(201)
                .body("incidents[0].durationMinutes", is(100f)).body("incidents[0].severity", is("SEV2"))
                .body("postmortem.timeline", hasSize(6)).body("followUps", hasSize(4))
                .body("followUps[0].owner", is(OWNER)).body("followUps[0].overdue", is(true))
                .extract().path("followUps[0].key");
        as("mara.lind").get("/api/v1/follow-ups?team=shop&overdue=true").then().statusCode(200).body("items.key",
                contains(overdue));

        theNextMorningComes();
        String mail = await().atMost(Duration.ofSeconds(60)).until(() -> mailTo(OWNER), Optional::isPresent).orElseThrow();
        assertThat(mail).contains("Auto-Submitted: auto-generated").contains("1 overdue").contains(overdue)
                .contains(ProductionSurroundings.publicUrl() + "/follow-ups/" + overdue);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as("mara.lind").get("/api/v1/digests?person=" + OWNER).then()
                .statusCode(200).body("items", hasSize(1)).body("items[0].status", is("sent")));

        as("jonas.okafor").contentType("application/json")
                .body(Map.of("evidence", "Runs in batches since yesterday"))
                .put("/api/v1/follow-ups/" + overdue + "/completion")
                .then().statusCode(200).body("status", is("in_review"));
        as("mara.lind").contentType("application/json").body(Map.of("outcome", "confirmed"))
                .put("/api/v1/follow-ups/" + overdue + "/verification").then().statusCode(200).body("status", is("done"));

        as("mara.lind").get("/api/v1/reports/on-time?groupBy=team&team=shop").then().statusCode(200)
                .body("report", is("on-time")).body("rows.doneLate", contains(1, 1))
                .body("rows.dueDate", contains("current", "original"));
        as("mara.lind").accept("text/csv").get("/api/v1/reports/overdue?groupBy=team&team=shop").then().statusCode(200)
                .contentType(containsString("text/csv")).body(containsString("shop"));
        as("mara.lind").get("/follow-ups").then().statusCode(200).body(containsString(overdue));
    }

    /** Whoever is added today gets their first digest tomorrow; the test does not wait for it. */
    private static void theNextMorningComes() throws SQLException {
        try (Connection connection = ProductionSurroundings.database().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update digest_schedule set next_at = now()")).isPositive();
        }
    }

    private static Optional<String> mailTo(String address) {
        return Arrays.stream(ProductionSurroundings.mailServer().getReceivedMessages())
                .filter(message -> isTo(message, address)).findFirst().map(GreenMailUtil::getWholeMessage);
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sample() throws IOException {
        try (InputStream document = MainJobIT.class.getResourceAsStream("/demo/postmortem.md")) {
            return document.readAllBytes();
        }
    }
}
