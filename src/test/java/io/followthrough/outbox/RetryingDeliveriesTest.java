package io.followthrough.outbox;

import static io.followthrough.outbox.OutboxFixture.anAddress;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.followthrough.mail.MailChannel;
import io.followthrough.time.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(MailServer.class)
class RetryingDeliveriesTest {

    @Inject
    OutboxFixture fixture;
    @Inject
    Outbox outbox;
    @Inject
    Claims claims;
    @Inject
    OutboxSchedule schedule;
    @Inject
    MovableClock clock;
    @Inject
    MeterRegistry registry;
    MailServer mailServer;

    @BeforeEach
    void startWithAnEmptyQueue() {
        fixture.emptyQueue();
    }

    @AfterEach
    void turnTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void what_was_refused_for_good_is_listed_and_sent_when_it_is_tried_again() {
        String address = anAddress();
        Long id = suppressed(address);

        given().get("/api/v1/deliveries?status=failed,suppressed&recipient=" + address).then().statusCode(200)
                .body("items.id", contains(id.intValue())).body("items[0].status", equalTo("suppressed"))
                .body("items[0].channel", equalTo("mail")).body("items[0].topic", equalTo("test"))
                .body("items[0].urgency", equalTo("routine")).body("items[0].attempts", equalTo(1))
                .body("items[0].lastOutcome", equalTo("suppressed"))
                .body("items[0].lastAnswer", containsString("550 5.1.1 no such user"))
                .body("items[0].payload", nullValue());

        retry(id).statusCode(200).body("status", equalTo("queued")).body("attempts", equalTo(0))
                .body("nextAttemptAt", equalTo(clock.instant().toString()));
        schedule.tick();

        assertThat(mailServer.received(address)).hasSize(1);
        assertThat(fixture.read(id).outcomes()).containsExactly("suppressed", "sent");
        given().get("/api/v1/deliveries?status=failed,suppressed&recipient=" + address).then().body("items", hasSize(0));
    }

    @Test
    void what_waits_for_its_next_attempt_is_tried_at_once() {
        String address = anAddress();
        Long id = fixture.aMailTo(address, clock.instant());
        mailServer.door().answerRecipient(address, "451 4.3.0 come back later");
        schedule.tick();

        retry(id).statusCode(200).body("attempts", equalTo(1));
        schedule.tick();

        assertThat(mailServer.received(address)).hasSize(1);
    }

    @Test
    void what_was_sent_is_not_sent_again() {
        String address = anAddress();
        Long id = fixture.aMailTo(address, clock.instant());
        schedule.tick();

        retry(id).statusCode(409).body("type", equalTo("urn:followthrough:problem:transition-not-allowed"));
        schedule.tick();

        assertThat(mailServer.received(address)).hasSize(1);
    }

    @Test
    void what_is_no_longer_of_use_is_not_tried_again() {
        String address = anAddress();
        Long id = fixture.aMailTo(address, clock.instant().plusSeconds(60), clock.instant());
        mailServer.door().answerRecipient(address, "550 5.1.1 no such user");
        schedule.tick();
        clock.advance(Duration.ofMinutes(1));

        retry(id).statusCode(409).body("detail", containsString("no longer of use"));
    }

    @Test
    void what_is_on_its_way_is_left_alone() {
        Long id = fixture.aMailTo(anAddress(), clock.instant());

        QuarkusTransaction.begin();
        claims.next(List.of(MailChannel.NAME), Place.BEGINNING, clock.instant());
        retry(id).statusCode(409).header("Retry-After", "60");
        QuarkusTransaction.rollback();

        retry(id).statusCode(200);
    }

    @Test
    void somebody_else_may_have_been_faster() {
        Long id = suppressed(anAddress());
        String seen = "\"" + retry(id).extract().path("version") + "\"";

        given().header("If-Match", seen).put("/api/v1/deliveries/{id}/retry", id).then().statusCode(200);
        given().header("If-Match", seen).put("/api/v1/deliveries/{id}/retry", id).then().statusCode(412);
        given().put("/api/v1/deliveries/999999999/retry").then().statusCode(404);
    }

    @Test
    void the_list_is_paged_newest_first() {
        String address = anAddress();
        Long older = suppressed(address, "a:" + address);
        Long newer = suppressed(address, "b:" + address);

        String cursor = given().get("/api/v1/deliveries?limit=1&recipient=" + address).then().statusCode(200)
                .body("items.id", contains(newer.intValue())).header("Link", containsString("rel=\"next\""))
                .extract().path("nextCursor");
        given().get("/api/v1/deliveries?recipient=" + address + "&cursor=" + cursor).then()
                .body("items.id", contains(older.intValue())).body("nextCursor", nullValue());
        given().get("/api/v1/deliveries?status=sent").then().body("items.id", not(hasItem(newer.intValue())));
        Stream.of("status=lost", "status=failed,lost").forEach(
                wrong -> given().get("/api/v1/deliveries?" + wrong).then().statusCode(400));
    }

    @Test
    void what_nobody_got_is_a_gauge_until_it_is_tried_again() {
        Long id = suppressed(anAddress());
        double suppressed = gauge();
        assertThat(suppressed).isPositive();

        retry(id);
        schedule.tick();

        assertThat(gauge()).isEqualTo(suppressed - 1);
    }

    @Test
    void a_retry_is_audited() {
        Long id = suppressed(anAddress());

        retry(id);

        given().get("/api/v1/audit").then().statusCode(200)
                .body("items.target", hasItem("/api/v1/deliveries/" + id + "/retry"));
    }

    private double gauge() {
        schedule.measure();
        return registry.get("followthrough.outbox.undelivered").tag("status", "suppressed").gauge().value();
    }

    private static ValidatableResponse retry(Long id) {
        return given().put("/api/v1/deliveries/{id}/retry", id).then();
    }

    private Long suppressed(String address) {
        return suppressed(address, "test:" + address);
    }

    private Long suppressed(String address, String key) {
        Long id = fixture.aMailTo(address, key, null, clock.instant());
        mailServer.door().answerRecipient(address, "550 5.1.1 no such user");
        schedule.tick();
        return id;
    }
}
