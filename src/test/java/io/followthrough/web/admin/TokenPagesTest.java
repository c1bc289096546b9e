package io.followthrough.web.admin;

import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.web.page.Visitor.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.Map;
import java.util.UUID;

import io.followthrough.secrets.Bearer;
import io.followthrough.secrets.PlantedSecrets;
import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TokenPagesTest extends PageTest {

    private static final String LIST = "/admin/tokens";
    /** How much of a secret may be seen, to tell which it was. */
    private static final int HINT = 8;

    private String team;
    private String lead;
    private String name;

    @BeforeEach
    void aTeamWithALead() {
        team = aTeam();
        lead = aLead(team);
        name = "robot-" + UUID.randomUUID();
    }

    @Test
    void the_secret_is_shown_once_and_works() {
        Response made = as(lead).sends(as(lead).open(LIST), "tokens", asked());

        assertThat(made.statusCode()).as(made.asString()).isEqualTo(200);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        String secret = secret(made);
        Bearer.with(secret).get("/api/v1/teams/" + team).then().statusCode(200);
        assertThat(as(lead).open(LIST).html()).contains(name).doesNotContain(secret.substring(HINT));
        assertThat(page("/admin/audit?action=token.create").html()).contains(name).doesNotContain(secret.substring(HINT));
    }

    @Test
    void a_repetition_with_the_same_key_is_answered_without_the_secret() {
        String key = UUID.randomUUID().toString();
        String secret = secret(once(key));

        Response again = once(key);

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).contains(name).doesNotContain(secret.substring(HINT));
    }

    @Test
    void what_is_refused_keeps_what_was_typed() {
        Document page = as(lead).isRefused(as(lead).open(LIST), "tokens",
                Map.of("name", "No Good", "scopes", "write", "team", team, "expiresAt", "2026-05-01"), 400);

        assertThat(page.select("#make[open] #make-name").val()).isEqualTo("No Good");
        assertThat(page.select("#make-name-wrong").text()).contains("lower-case words");
        assertThat(page.select("#make-scopes option[selected]").val()).isEqualTo("write");
        assertThat(page.select("#make-expiresAt").val()).isEqualTo("2026-05-01");
    }

    @Test
    void a_revoked_token_is_refused_from_then_on_and_stays_in_the_list() {
        String secret = secret(as(lead).sends(as(lead).open(LIST), "tokens", asked()));
        Document list = as(lead).open(LIST);
        String action = list.select("tr:contains(" + name + ") form").attr("action").replaceFirst(".*/tokens/", "");

        assertThat(as(lead).sends(list, action, Map.of()).header("Location")).isEqualTo(LIST + "?said=revoke");

        Bearer.with(secret).get("/api/v1/teams/" + team).then().statusCode(401);
        assertThat(as(lead).open(LIST).select("tr:contains(" + name + ")").text()).contains("revoked");
        assertThat(as(lead).isRefused(list, action, Map.of(), 412).select("[role=alert]").text()).contains("Not saved");
    }

    @Test
    void leads_see_and_offer_no_more_than_their_team() {
        secret(as("").sends(as("").open(LIST), "tokens", Map.of("name", name, "scopes", "admin", "team", "")));

        Document page = as(lead).open(LIST);

        assertThat(page.html()).doesNotContain(name);
        assertThat(page.select("#make-scopes option").eachAttr("value")).containsExactly("read", "write");
        assertThat(page.select("#make-team option").eachAttr("value")).containsExactly(team);
    }

    @Test
    void members_are_not_let_in() {
        given().accept(BROWSER).header("X-Forwarded-Email", aPerson(team)).get(LIST).then().statusCode(403)
                .contentType(containsString("html"));
    }

    private Map<String, String> asked() {
        return Map.of("name", name, "scopes", "read", "team", team);
    }

    private Response once(String key) {
        return given().accept(BROWSER).header("X-Forwarded-Email", lead).header("Idempotency-Key", key)
                .contentType("application/x-www-form-urlencoded").formParams(asked()).post(LIST);
    }

    private static String secret(Response made) {
        String secret = Jsoup.parse(made.asString()).select("#secret").text();
        assertThat(secret).startsWith("ft_");
        PlantedSecrets.plant("an API token", secret.substring(HINT));
        return secret;
    }
}
