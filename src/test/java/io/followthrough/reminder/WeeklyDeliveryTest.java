package io.followthrough.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

import io.followthrough.followup.Status;
import io.followthrough.outbox.MailServer;
import io.followthrough.outbox.OutboxRun;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(MailServer.class)
class WeeklyDeliveryTest {

    private static final Instant MONDAY = Instant.parse("2026-03-09T09:00:00Z");

    @Inject
    ReminderFixture fixture;
    @Inject
    DigestRun run;
    @Inject
    OutboxRun outbox;
    MailServer mailServer;

    @Test
    void the_chart_arrives_inside_the_mail_that_shows_it() throws Exception {
        String lead = fixture.aPersonAddedAt("2026-03-03T12:00:00Z");
        String team = fixture.aTeamLedBy(lead);
        fixture.aFollowUp(team, lead, "2026-03-05", Status.OPEN);
        run.run(MONDAY);
        outbox.run(InstantSource.fixed(MONDAY));

        MimeMessage mail = mailServer.received(lead).stream().filter(WeeklyDeliveryTest::isWeekly).findFirst().orElseThrow();
        List<Part> parts = leaves(mail);
        assertThat(parts).extracting(part -> part.getContentType().split(";")[0].strip())
                .containsExactly("text/plain", "text/html", "image/png");
        assertThat(parts.get(1).getContent().toString()).contains("src=\"cid:" + id(parts.get(2)) + "\"");
        assertThat(bytes(parts.get(2))).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(5000);

        int digest = given().queryParam("person", lead).queryParam("kind", "weekly").get("/api/v1/digests").then()
                .statusCode(200)
                .body("items.kind", contains("weekly")).body("items.date", contains("2026-03-09"))
                .extract().path("items[0].id");
        given().get("/api/v1/digests/" + digest).then().body("kind", equalTo("weekly")).body("subject",
                equalTo("Weekly report: 1 of 1 overdue (100 %), 0 of 1 on time last week (0 %)"))
                .body("text", containsString("Overdue by days: 1-7: 1"));
        given().get("/digests/" + digest).then().statusCode(200).body(containsString("On time by week"));
    }

    private static boolean isWeekly(MimeMessage mail) {
        try {
            return mail.getSubject().startsWith("Weekly report");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(Part image) throws Exception {
        return image.getHeader("Content-ID")[0].replaceAll("[<>]", "");
    }

    private static byte[] bytes(Part part) throws Exception {
        try (InputStream content = part.getInputStream(); ByteArrayOutputStream read = new ByteArrayOutputStream()) {
            content.transferTo(read);
            return read.toByteArray();
        }
    }

    private static List<Part> leaves(Part part) throws Exception {
        if (!(part.getContent() instanceof Multipart several)) {
            return List.of(part);
        }
        List<Part> leaves = new ArrayList<>();
        for (int i = 0; i < several.getCount(); i++) {
            BodyPart inner = several.getBodyPart(i);
            leaves.addAll(leaves(inner));
        }
        return leaves;
    }
}
