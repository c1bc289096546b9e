package io.followthrough.audit;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.GivenToken.bearing;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.GivenToken;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusalsAreToldTest extends AuditTest {

    @Inject
    MeterRegistry registry;

    @Inject
    Refusals refusals;

    @Test
    void every_403_is_told_with_what_was_tried() {
        String somebody = aPerson(aTeam());

        as(somebody).body(Map.of("slug", "mine")).post("/api/v1/teams").then().statusCode(403);

        awaitTold("outcome=refused&actor=" + somebody, "items.action", contains("POST /teams"));
        awaitTold("outcome=refused&actor=" + somebody, "items.target", contains("/api/v1/teams"));
    }

    @Test
    void nobody_is_left_out_by_what_they_send() {
        String somebody = aPerson(aTeam());

        as(somebody).urlEncodingEnabled(false).header("User-Agent", "<b>" + "x".repeat(5000))
                .header("If-Match", "*")
                .body(Map.of("name", "Mine")).patch("/api/v1/teams/%0d%0aft_0123456789%22").then()
                .statusCode(403);

        awaitTold("outcome=refused&actor=" + somebody, "items.action", contains("PATCH /teams/{slug}"));
        awaitTold("outcome=refused&actor=" + somebody, "items.target", contains("/api/v1/teams/%0d%0aft_01234…%22"));
    }

    @Test
    void a_refused_token_is_told_and_counted_with_the_reason_and_whose_it_was() {
        GivenToken token = GivenToken.withScope("read");
        given().delete(token.path()).then().statusCode(200);
        double before = failures("revoked_token");

        token.used().get("/api/v1/incidents").then().statusCode(401);

        awaitTold("action=sign-in&outcome=refused", "items.details.reason", contains("revoked_token"));
        awaitTold("action=sign-in&outcome=refused", "items.actor", contains("token:" + token.name()));
        awaitTold("action=sign-in&outcome=refused", "items.credential", contains("token:" + token.id()));
        assertThat(failures("revoked_token")).isEqualTo(before + 1);
    }

    @Test
    void what_is_no_token_of_ours_names_nobody() {
        double before = failures("malformed_token");

        bearing("ft_guess").get("/api/v1/incidents").then().statusCode(401);

        awaitTold("action=sign-in&outcome=refused", "items.details.reason", contains("malformed_token"));
        awaitTold("action=sign-in&outcome=refused", "items[0].actor", nullValue());
        awaitTold("action=sign-in&outcome=refused", "items.address", contains("127.0.0.1"));
        assertThat(failures("malformed_token")).isEqualTo(before + 1);
    }

    @Test
    void a_flood_is_told_as_a_number() {
        String somebody = aPerson(aTeam());
        for (int i = 0; i < 20; i++) {
            bearing("ft_guess" + i).get("/api/v1/incidents").then().statusCode(401);
        }
        as(somebody).get("/api/v1/audit").then().statusCode(403);
        awaitTold("action=sign-in&outcome=refused", "items", hasSize(RefusalsOfAMinute.TOLD_OF_EACH));
        awaitTold("outcome=refused&actor=" + somebody, "items", hasSize(1));

        clock.advance(Duration.ofMinutes(1));
        refusals.closeMinute();

        awaitTold("action=sign-in&outcome=refused", "items.details.more", hasItem(20 - RefusalsOfAMinute.TOLD_OF_EACH));
        awaitTold("action=sign-in&outcome=refused", "items", hasSize(RefusalsOfAMinute.TOLD_OF_EACH + 1));
    }

    @Test
    void somebody_whom_the_provider_vouches_for_and_nobody_knows_is_a_failed_sign_in() {
        given().header("X-Forwarded-Email", "refused").get("/api/v1/incidents").then().statusCode(403);

        awaitTold("action=sign-in&outcome=refused", "items.details.reason", contains("not_admitted"));
        assertThat(told("outcome=refused")).hasSize(1);
    }

    @Test
    void nobody_without_a_credential_is_told() {
        given().header("X-Forwarded-Email", "nobody").get("/api/v1/audit").then().statusCode(401);

        assertThat(told("outcome=refused")).isEmpty();
    }

    @Test
    void reasons_are_few() {
        assertThat(registry.find(SignInMetrics.FAILURES).counters()).hasSize(SignInFailure.values().length)
                .allSatisfy(counter -> assertThat(counter.getId().getTags()).hasSize(1));
        assertThat(List.of(SignInFailure.values())).hasSizeLessThan(10);
        given().get("/api/v1/audit?limit=1").then().body("items.size()", is(1));
    }

    private double failures(String reason) {
        return registry.counter(SignInMetrics.FAILURES, "reason", reason).count();
    }
}
