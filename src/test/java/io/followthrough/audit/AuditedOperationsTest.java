package io.followthrough.audit;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;

import io.followthrough.GivenToken;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditedOperationsTest extends AuditTest {

    @Test
    void what_an_admin_does_is_told_with_who_and_from_where() {
        json(Map.of("email", "eve@example.org", "name", "Eve")).header("User-Agent", "robot/1")
                .header("X-Forwarded-For", "192.0.2.66")
                .header("Forwarded", "for=192.0.2.66").post("/api/v1/people").then().statusCode(201);

        assertThat(told("action=POST /people")).singleElement().satisfies(line -> assertThat(line).contains(
                entry("actor", "unnamed"), entry("credential", "test"), entry("address", "127.0.0.1"),
                entry("userAgent", "robot/1"), entry("target", "/api/v1/people"), entry("outcome", "done"),
                entry("at", clock.instant().toString())));
    }

    @Test
    void a_change_of_a_team_by_its_lead_is_told() {
        String team = aTeam();
        String lead = aPerson(team);
        json(Map.of("lead", lead)).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200);

        as(lead).header("If-Match", "*").body(Map.of("name", "Payments")).patch("/api/v1/teams/" + team).then().statusCode(200);

        assertThat(told("actor=" + lead)).extracting("action", "target")
                .containsExactly(tuple("PATCH /teams/{slug}", "/api/v1/teams/" + team));
    }

    @Test
    void what_fails_is_rolled_back_with_what_would_be_told() {
        String team = aTeam();

        json(Map.of("slug", team)).post("/api/v1/teams").then().statusCode(409);

        assertThat(told("action=POST /teams")).hasSize(1);
    }

    @Test
    void a_repeated_request_is_told_once() {
        Map<String, Object> team = Map.of("slug", "told-once");
        json(team).header("Idempotency-Key", "told-once").post("/api/v1/teams").then().statusCode(201);
        json(team).header("Idempotency-Key", "told-once").post("/api/v1/teams").then().statusCode(201);

        assertThat(told("action=POST /teams")).hasSize(1);
    }

    @Test
    void what_a_token_that_may_do_everything_changes_is_told() {
        GivenToken admin = GivenToken.withScope("admin");
        GivenToken writer = GivenToken.withScope("write");
        for (GivenToken token : List.of(admin, writer)) {
            token.used().body(Map.of("title", "Checkout outage")).post("/api/v1/incidents").then().statusCode(201);
            token.used().get("/api/v1/incidents").then().statusCode(200);
        }

        assertThat(told("actor=token:" + admin.name())).extracting("action", "credential")
                .containsExactly(tuple("POST /incidents", "token:" + admin.id()));
        assertThat(told("actor=token:" + writer.name())).isEmpty();
    }

    @Test
    void tokens_are_told_in_words_of_their_own_and_without_the_secret() {
        GivenToken token = GivenToken.withScope("admin", aTeam());
        given().delete(token.path()).then().statusCode(200);

        List<Map<String, Object>> lines = told("outcome=done").stream()
                .filter(line -> ("token:" + token.id()).equals(line.get("target"))).toList();

        assertThat(lines).extracting("action").containsExactlyInAnyOrder("token.revoke", "token.create");
        assertThat(lines.toString()).contains(token.name()).doesNotContain(token.secret().substring(8));
    }

    @Test
    void what_has_words_of_its_own_is_told_once() {
        GivenToken admin = GivenToken.withScope("admin");
        GivenToken made = GivenToken.asked(admin.used().body(GivenToken.request(Map.of())));

        assertThat(told("actor=token:" + admin.name())).extracting("action", "target")
                .containsExactly(tuple("token.create", "token:" + made.id()));
    }

    @Test
    void an_export_is_told_with_what_was_asked_for() {
        aFollowUp(Map.of());
        String somebody = aPerson(aTeam());

        as(somebody).get("/api/v1/follow-ups?format=csv&label=secret").then().statusCode(200);
        as(somebody).header("Accept", "text/csv").get("/api/v1/reports/overdue?groupBy=team").then().statusCode(200);
        as(somebody).get("/api/v1/follow-ups").then().statusCode(200);

        assertThat(told("actor=" + somebody)).extracting("action", "target", "details").containsExactlyInAnyOrder(
                tuple("export", "/api/v1/follow-ups", Map.of("query", "format=csv&label=secret")),
                tuple("export", "/api/v1/reports/overdue", Map.of("query", "groupBy=team")));
    }

    @Test
    void reading_the_audit_is_told_too_and_is_for_admins() {
        as(aPerson(aTeam())).get("/api/v1/audit").then().statusCode(403);
        GivenToken admin = GivenToken.withScope("admin");
        admin.used().get("/api/v1/audit").then().statusCode(200);

        assertThat(told("actor=token:" + admin.name())).extracting("action").containsExactly("GET /audit");
    }
}
