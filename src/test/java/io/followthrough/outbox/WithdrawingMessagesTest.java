package io.followthrough.outbox;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.followthrough.outbox.OutboxFixture.anAddress;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a restore needs: that nothing leaves at first, and then not what may have left before. */
@QuarkusTest
@WithTestResource(MailServer.class)
class WithdrawingMessagesTest {

    private static final Instant BACKUP = MovableClock.START;

    @Inject
    OutboxFixture fixture;
    @Inject
    Outbox outbox;
    @Inject
    Delivering delivering;
    @Inject
    OutboxConfig config;
    @Inject
    OutboxMetrics metrics;
    @Inject
    OutboxSchedule schedule;
    MailServer mailServer;

    @BeforeEach
    void startWithAnEmptyQueue() {
        fixture.emptyQueue();
    }

    @Test
    void a_replica_that_holds_delivers_nothing_and_keeps_it() {
        String address = anAddress();
        Long id = fixture.aMailTo(address, BACKUP);
        OutboxRun holding = new OutboxRun(outbox, delivering, Settings.of(config).holding(), metrics);

        assertThat(holding.run(InstantSource.fixed(BACKUP))).isZero();

        assertThat(mailServer.received(address)).isEmpty();
        assertThat(fixture.read(id).status()).isEqualTo(DeliveryStatus.QUEUED);
    }

    @Test
    void what_was_queued_before_a_moment_never_leaves_and_what_came_later_does() {
        String before = anAddress();
        String later = anAddress();
        Long withdrawn = fixture.aMailTo(before, BACKUP.minusSeconds(60));
        fixture.aMailTo(later, BACKUP);

        withdraw(Map.of()).body("withdrawn", equalTo(1));
        schedule.tick();

        assertThat(mailServer.received(before)).isEmpty();
        assertThat(mailServer.received(later)).hasSize(1);
        assertThat(fixture.read(withdrawn).status()).isEqualTo(DeliveryStatus.DROPPED);
        assertThat(fixture.read(withdrawn).outcomes()).containsExactly("withdrawn");
        given().put("/api/v1/deliveries/" + withdrawn + "/retry").then().statusCode(409);
    }

    @Test
    void a_dry_run_only_counts() {
        Long id = fixture.aMailTo(anAddress(), BACKUP.minusSeconds(60));

        withdraw(Map.of("dryRun", true)).body("withdrawn", equalTo(1));

        assertThat(fixture.read(id).status()).isEqualTo(DeliveryStatus.QUEUED);
    }

    @Test
    void the_channel_and_the_topic_narrow_it() {
        fixture.aMailTo(anAddress(), BACKUP.minus(Duration.ofDays(1)));

        withdraw(Map.of("channel", "chat")).body("withdrawn", equalTo(0));
        withdraw(Map.of("topic", "digest")).body("withdrawn", equalTo(0));
        withdraw(Map.of("channel", "mail", "topic", "test")).body("withdrawn", equalTo(1));
    }

    @Test
    void it_is_audited_and_for_admins_only() {
        withdraw(Map.of()).body("withdrawn", equalTo(0));

        given().get("/api/v1/audit?action=deliveries.withdraw").then().body("items.details.queuedBefore",
                hasItem(BACKUP.toString()));
        as(aPerson(aTeam())).body(Map.of("queuedBefore", BACKUP.toString())).post("/api/v1/deliveries/withdrawal").then()
                .statusCode(403);
        json(Map.of()).post("/api/v1/deliveries/withdrawal").then().statusCode(400);
    }

    private static io.restassured.response.ValidatableResponse withdraw(Map<String, ?> more) {
        Map<String, Object> request = new HashMap<>(more);
        request.put("queuedBefore", BACKUP.toString());
        return json(request).post("/api/v1/deliveries/withdrawal").then().statusCode(200);
    }
}
