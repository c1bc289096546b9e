package io.followthrough.reminder.unsubscribe;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.Duration;

import jakarta.inject.Inject;

import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.time.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnsubscribingTest {

    @Inject
    Unsubscribing unsubscribing;
    @Inject
    LinkSignature signature;
    @Inject
    People people;
    @Inject
    MovableClock clock;

    private String ana;
    private String link;

    @BeforeEach
    void ana_got_a_mail() {
        ana = aPerson(aTeam());
        Person person = QuarkusTransaction.requiringNew().call(() -> people.withEmail(ana).orElseThrow());
        link = unsubscribing.linkFor(person, clock.instant()).getPath();
    }

    @AfterEach
    void turn_the_clock_back() {
        clock.set(MovableClock.START);
    }

    @Test
    void a_mail_program_stops_the_mails_with_one_request() {
        nobody().formParam("List-Unsubscribe", "One-Click").post(link).then().statusCode(200).contentType("text/html")
                .body(containsString("You get no more mails")).body(containsString("subscribed"));

        assertThatMailsStopped(true);
    }

    @Test
    void it_may_send_the_form_in_parts() {
        nobody().multiPart("List-Unsubscribe", "One-Click").post(link).then().statusCode(200);

        assertThatMailsStopped(true);
    }

    @Test
    void opening_the_link_only_shows_a_button_that_does_the_same() {
        Document page = Jsoup.parse(nobody().get(link).then().statusCode(200).extract().asString());
        nobody().head(link).then().statusCode(200);
        assertThatMailsStopped(false);

        Element form = page.selectFirst("form[method=post]");
        assertThat(page.select("script")).isEmpty();
        nobody().header("Sec-Fetch-Site", "same-origin").contentType("application/x-www-form-urlencoded")
                .post(form.attr("action")).then().statusCode(200);
        assertThatMailsStopped(true);
    }

    @Test
    void a_page_of_another_site_cannot_press_it() {
        nobody().header("Sec-Fetch-Site", "cross-site").post(link).then().statusCode(403);

        assertThatMailsStopped(false);
    }

    @Test
    void a_second_click_changes_nothing_more() {
        nobody().post(link).then().statusCode(200);
        nobody().post(link).then().statusCode(200);

        given().get("/api/v1/people/" + ana + "/history").then().statusCode(200)
                .body("findAll { it.action == 'unsubscribe' }", hasSize(1))
                .body("find { it.action == 'unsubscribe' }.reason", is("By the link in a mail"));
    }

    @Test
    void the_mails_can_be_turned_on_again() {
        nobody().post(link).then().statusCode(200);
        as(ana).header("If-Match", "*").body("{\"subscribed\": true}").patch("/api/v1/people/" + ana + "/preferences").then()
                .statusCode(200);

        assertThatMailsStopped(false);
    }

    @Test
    void a_link_that_is_forged_expired_or_of_nobody_is_answered_alike() {
        Response forged = nobody().get("/unsubscribe/1.1.forged");
        String ofNobody = Unsubscribing.PATH
                + new UnsubscribeToken(999_999_999L, clock.instant().plusSeconds(60)).written(signature);

        assertThat(forged.statusCode()).isEqualTo(404);
        assertSame(nobody().post("/unsubscribe/1.1.forged"), forged);
        assertSame(nobody().post(ofNobody), forged);
        clock.advance(Duration.ofDays(60));
        assertSame(nobody().get(link), forged);
        assertSame(nobody().post(link), forged);
        assertThatMailsStopped(false);
    }

    private static void assertSame(Response answer, Response other) {
        assertThat(answer.statusCode()).isEqualTo(other.statusCode());
        assertThat(answer.asString()).isEqualTo(other.asString());
    }

    private void assertThatMailsStopped(boolean stopped) {
        given().get("/api/v1/people/" + ana + "/preferences").then().statusCode(200).body("subscribed", is(!stopped));
    }

    /** As a mail provider asks: no cookie, no origin, nobody signed in. */
    private static RequestSpecification nobody() {
        return given().header("X-Forwarded-Email", "nobody");
    }
}
