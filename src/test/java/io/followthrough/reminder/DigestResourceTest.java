package io.followthrough.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.InstantSource;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import io.followthrough.outbox.MailServer;
import io.followthrough.outbox.OutboxRun;
import io.followthrough.outbox.ReceivedMail;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(MailServer.class)
class DigestResourceTest {

    private static final Instant WEDNESDAY_MORNING = Instant.parse("2026-03-04T09:00:00Z");

    @Inject
    ReminderFixture fixture;
    @Inject
    DigestRun run;
    @Inject
    OutboxRun outbox;
    MailServer mailServer;

    @Test
    void what_was_sent_is_what_is_shown() throws Exception {
        String person = fixture.aPersonAddedAt("2026-03-03T12:00:00Z");
        String followUp = fixture.aFollowUpOf(person, "2026-02-18");
        mailServer.door().answerRecipient(person, "451 4.3.0 come back later");
        run.run(WEDNESDAY_MORNING);
        deliver(WEDNESDAY_MORNING);
        deliver(WEDNESDAY_MORNING.plusSeconds(120));

        MimeMessage received = mailServer.received(person).getFirst();
        ReceivedMail mail = ReceivedMail.of(received);
        String unsubscribe = mail.text().lines().toList().getLast().replace("No more mails: ", "");
        assertThat(unsubscribe).matches("http://localhost:8080/unsubscribe/\\d+\\.\\d+\\.[\\w-]{43}");
        assertThat(mail.subject()).isEqualTo("1 overdue (worst 14 days late)");
        assertThat(mail.text()).isEqualTo("""
                Hello Ana Ruiz,

                your follow-ups on 2026-03-04: 1 overdue (worst 14 days late).

                Overdue (1)

                %1$s  Add an index to orders
                  due 2026-02-18, 14 days late · P1 · open · %2$s
                  http://localhost:8080/follow-ups/%1$s
                  Complete: http://localhost:8080/follow-ups/%1$s?open=complete#complete
                  Snooze: http://localhost:8080/follow-ups/%1$s?open=snooze#snooze
                  Ask for more time: http://localhost:8080/follow-ups/%1$s?open=request-extension#request-extension

                ----
                Followthrough sends one digest a working day at most, and none when there is nothing to say.
                Preferences: http://localhost:8080/preferences
                No more mails: %3$s
                """.formatted(followUp, fixture.incidentOf(followUp), unsubscribe));
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<" + unsubscribe + ">");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");

        given().get("/api/v1/digests/{id}", idOfTheOnly(person)).then().statusCode(200)
                .body("person", equalTo(person)).body("recipient", equalTo(person)).body("status", equalTo("sent"))
                .body("kind", equalTo("daily")).body("date", equalTo("2026-03-04")).body("zone", equalTo("UTC"))
                .body("plannedAt", equalTo("2026-03-04T09:00:00Z")).body("sentAt", equalTo("2026-03-04T09:02:00Z"))
                .body("messageId", equalTo(received.getMessageID()))
                .body("subject", equalTo(mail.subject())).body("text", equalTo(mail.text())).body("html", equalTo(mail.html()))
                .body("attempts.outcome", contains("deferred", "sent"))
                .body("attempts[0].detail", containsString("451 4.3.0 come back later"));
    }

    @Test
    void the_pages_show_the_mail_and_its_attempts() {
        String person = fixture.aPersonAddedAt("2026-03-03T12:00:00Z");
        String followUp = fixture.aFollowUpOf(person, "2026-02-18");
        run.run(WEDNESDAY_MORNING);
        deliver(WEDNESDAY_MORNING);

        given().get("/digests").then().statusCode(200).contentType("text/html").body(containsString(person));
        given().get("/digests/" + idOfTheOnly(person)).then().statusCode(200).contentType("text/html")
                .body(containsString("1 overdue (worst 14 days late)"))
                .body(containsString(followUp + "  Add an index to orders"))
                .body(containsString("title=\"4 Mar 2026, 09:00 UTC\">just now</time> sent"));
        given().accept("text/html").get("/digests/999999999").then().statusCode(404);
        given().get("/digests?cursor=forged").then().statusCode(400);
    }

    @Test
    void the_list_is_filtered_and_paged_newest_first() {
        String person = fixture.aPersonAddedAt("2026-03-03T12:00:00Z");
        fixture.aFollowUpOf(person, "2026-02-18");
        run.run(WEDNESDAY_MORNING);
        run.run(WEDNESDAY_MORNING.plusSeconds(86400));

        given().queryParam("person", person).get("/api/v1/digests").then().statusCode(200)
                .body("items.date", contains("2026-03-05", "2026-03-04"))
                .body("items[0].status", equalTo("queued")).body("nextCursor", nullValue());
        given().queryParam("person", person).queryParam("to", "2026-03-04").get("/api/v1/digests").then()
                .body("items.date", contains("2026-03-04"));
        given().queryParam("person", person).queryParam("status", "suppressed").get("/api/v1/digests").then()
                .body("items", hasSize(0));

        String cursor = given().queryParam("person", person).queryParam("limit", 1).get("/api/v1/digests").then()
                .body("items.date", contains("2026-03-05")).header("Link", containsString("rel=\"next\""))
                .extract().path("nextCursor");
        given().queryParam("person", person).queryParam("cursor", cursor).get("/api/v1/digests").then()
                .body("items.date", contains("2026-03-04"));
    }

    @Test
    void a_preview_shows_the_mail_and_stores_nothing() {
        String person = fixture.aPersonAddedAt("2026-03-03T12:00:00Z");
        fixture.aFollowUpOf(person, "2026-02-18");

        given().queryParam("person", person).get("/api/v1/digests/preview").then().statusCode(200)
                .body("subject", containsString("1 overdue")).body("text", containsString("Add an index"))
                .body("html", notNullValue()).body("note", nullValue()).body("items", equalTo(1));

        given().queryParam("person", person).get("/api/v1/digests").then().body("items", hasSize(0));
    }

    @Test
    void a_preview_says_so_when_there_is_nothing_to_say() {
        String person = fixture.aPersonAddedAt("2026-03-03T12:00:00Z");

        given().queryParam("person", person).get("/api/v1/digests/preview").then().statusCode(200)
                .body("note", equalTo("There is nothing to say, so no mail would be sent.")).body("text", nullValue());
    }

    @Test
    void wrong_questions_are_answered_with_problems() {
        given().get("/api/v1/digests/999999999").then().statusCode(404).contentType("application/problem+json");
        given().get("/api/v1/digests/today").then().statusCode(404).contentType("application/problem+json");
        given().get("/api/v1/digests/preview").then().statusCode(400).body("errors[0].pointer", equalTo("?person"));
        given().get("/api/v1/digests/preview?person=nobody@example.org").then().statusCode(404);
        given().get("/api/v1/digests?status=lost").then().statusCode(400).body("errors[0].pointer", equalTo("?status"));
        given().get("/api/v1/digests?from=soon").then().statusCode(400).body("errors[0].pointer", equalTo("?from"));
    }

    private int idOfTheOnly(String person) {
        return given().queryParam("person", person).get("/api/v1/digests").then().body("items", hasSize(1))
                .extract().path("items[0].id");
    }

    private void deliver(Instant now) {
        outbox.run(InstantSource.fixed(now));
    }
}
