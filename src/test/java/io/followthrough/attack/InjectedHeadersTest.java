package io.followthrough.attack;

import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;

import io.followthrough.mail.MailMessage;
import io.followthrough.outbox.MailServer;
import io.followthrough.outbox.Outbox;
import io.followthrough.outbox.OutboxRun;
import io.followthrough.outbox.OutgoingMessage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends a line where a header is made of what somebody wrote: no header, no recipient and no second answer begins there. */
@QuarkusTest
@WithTestResource(MailServer.class)
class InjectedHeadersTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");
    private static final String VICTIM = "victim@example.net";

    @Inject
    Outbox outbox;
    @Inject
    OutboxRun run;
    MailServer mailServer;

    @ParameterizedTest
    @ValueSource(strings = {"\r\nBcc: " + VICTIM, "\nBcc: " + VICTIM, "\rBcc: " + VICTIM, "\r\n\r\n<script>",
            "\u0085Bcc: " + VICTIM,
            "\u2028Bcc: " + VICTIM, "%0d%0aBcc: " + VICTIM, "=?utf-8?q?=0d=0aBcc:_" + VICTIM + "?=",
            "\r\n Bcc: " + VICTIM, "\u560d\u560aBcc: " + VICTIM, "\\r\\nBcc: " + VICTIM})
    void a_mail_has_exactly_its_own_headers(String attack) throws Exception {
        String to = "reader-" + UUID.randomUUID() + "@example.org";

        deliver(to, new MailMessage("Overdue" + attack, "text" + attack, "<p>html</p>" + attack, "series" + attack,
                URI.create("https://followthrough.example.org/unsubscribe/1.2.3"), "answers@example.org"),
                "key" + attack + to);

        MimeMessage mail = mailServer.received(to).getFirst();
        assertThat(Collections.list(mail.getAllHeaders()).stream().map(Header::getName).distinct())
                .containsOnlyOnce("Subject", "From", "To", "Date", "Message-ID", "References", "Auto-Submitted",
                        "Reply-To", "List-Unsubscribe", "List-Unsubscribe-Post")
                .isSubsetOf("Return-Path", "Received", "Subject", "From", "To", "Date", "Message-ID", "References",
                        "Auto-Submitted", "Reply-To", "List-Unsubscribe", "List-Unsubscribe-Post",
                        "MIME-Version", "Mime-Version", "Content-Type", "Content-Transfer-Encoding");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mailServer.received(VICTIM)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.org\r\nBcc: " + VICTIM, "a@example.org, " + VICTIM, "a@example.org;" + VICTIM,
            "\"a\" <" + VICTIM + ">", "<" + VICTIM + ">a@example.org", "a@example.org\r\nRCPT TO:<" + VICTIM + ">",
            "\"a>\r\nRCPT TO:<" + VICTIM + ">\"@example.org", "a@example.org>\r\nDATA", "a\u0000@example.org", "a@b\n.c",
            "(x)a@example.org",
            VICTIM + ":25,a@example.org", "@" + VICTIM + ":a@example.org"})
    void nobody_is_enrolled_under_two_addresses(String email) {
        json(Map.of("email", email, "name", "A")).post("/api/v1/people").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%@example.org", "%zz@example.org", "a|b@example.org", "a{b}@example.org", "a^b@example.org",
            "a`b@example.org", "a?b=c@example.org", "a#b@example.org", "+a=b@example.org", "o'neil@example.org",
            "\u00fc@example.org",
            "a/../b@example.org", "\"a b\"@example.org", "\"<" + VICTIM + ">\"@example.org"})
    void an_odd_address_is_answered_with_a_sound_location(String email) {
        var answer = json(Map.of("email", UUID.randomUUID() + email.replaceFirst("^\"", ""), "name", "A"))
                .post("/api/v1/people");

        assertThat(answer.statusCode()).isIn(201, 400);
        if (answer.statusCode() == 201 && !email.contains("/")) {
            given().urlEncodingEnabled(false).get(answer.header("Location")).then().statusCode(200).body("name", is("A"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana\r\nBcc: " + VICTIM, "Ana\nX: y", "Ana\u0085X", "Ana\u2028X", "Ana\u0000", "Ana\u001b[31m"})
    void a_name_stays_on_its_line(String name) {
        String team = aTeam();

        json(Map.of("email", "n-" + UUID.randomUUID() + "@example.org", "name", name)).post("/api/v1/people").then()
                .statusCode(400);
        json(Map.of("slug", "n-" + UUID.randomUUID(), "name", name)).post("/api/v1/teams").then().statusCode(400);
        json(Map.of("name", name)).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/follow-ups?team=%0d%0aSet-Cookie:%20a=b", "/follow-ups/FU-1%0d%0aX-Evil:%20y",
            "/%0d%0aX-Evil:%20y",
            "/api/v1/follow-ups?cursor=%0d%0aX-Evil:y", "/api/v1/follow-ups?q=%0d%0aX-Evil:y&limit=1",
            "/follow-ups?team=%E5%98%8D%E5%98%8AX-Evil:y",
            "/assets/%0d%0aX-Evil:y", "/api/v1/people/a%0d%0aX-Evil:y@example.org", "/openapi?format=%0d%0aX-Evil:y",
            "/api/v1/follow-ups?format=csv%0d%0aX-Evil:y", "/reports?groupBy=team%0d%0aX-Evil:y"})
    void no_answer_is_split(String path) throws IOException {
        String answer = RawConnection
                .to("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/html, */*\r\n\r\n")
                .text();
        String head = answer.substring(0, answer.indexOf("\r\n\r\n"));

        assertThat(head.lines().skip(1)).noneMatch(line -> line.startsWith("X-Evil") || line.startsWith("Set-Cookie"));
        assertThat(head).doesNotStartWith("HTTP/1.1 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost:1@evil.example", "evil.example/path", "localhost.evil.example",
            "[::1]evil"})
    void no_link_leads_where_the_request_says_we_are(String host) throws IOException {
        aTeam();
        aTeam();
        String answer = RawConnection.to("GET /api/v1/history?limit=1 HTTP/1.1\r\nHost: " + host
                + "\r\nX-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\nConnection: close\r\n\r\n").text();
        String page = RawConnection.to("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\nAccept: text/html\r\n\r\n")
                .text();

        assertThat(page).doesNotContain("evil").doesNotStartWith("HTTP/1.1 5");
        assertThat(answer).doesNotStartWith("HTTP/1.1 5");
    }

    private void deliver(String to, MailMessage mail, String dedupKey) {
        QuarkusTransaction.requiringNew().run(() -> outbox
                .enqueue(new OutgoingMessage("mail", "test", dedupKey, to, mail, null), NOW));
        run.run(InstantSource.fixed(NOW));
    }
}
