package io.followthrough.web.incident;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.web.page.Visitor.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IncidentFormsTest extends PageTest {

    private String team;
    private String ana;
    private String bo;
    private String path;
    private String key;

    @BeforeEach
    void anIncidentThatTwoLookAt() {
        team = aTeam();
        ana = aPerson(team);
        bo = aPerson(team);
        key = anIncident(Map.of("team", team, "title", "Checkout outage", "severity", "SEV3", "startedAt",
                "2026-03-30T10:00:00.250Z", "resolvedAt", "2026-03-30T12:00:00Z", "services", List.of("checkout", "cart")));
        path = "/incidents/" + key;
    }

    @Test
    void everything_about_it_is_edited_in_place_and_what_is_not_changed_stays_exact() {
        Document page = as(ana).open(path);

        assertThat(as(ana).sends(page, "edit", typed(page, Map.of("severity", "SEV1", "impact", "One in five\r\nfailed",
                "services", "checkout\npayments", "userAffecting", "true"))).statusCode()).isEqualTo(303);

        incident().body("severity", is("SEV1")).body("impact", is("One in five\nfailed")).body("userAffecting", is(true))
                .body("services", is(List.of("checkout", "payments"))).body("title", is("Checkout outage"))
                .body("startedAt", is("2026-03-30T10:00:00.250Z"));
    }

    @Test
    void a_change_that_came_too_late_says_who_changed_what_and_loses_nothing() {
        Document seen = as(ana).open(path);
        as(bo).sends(as(bo).open(path), "edit", typed(as(bo).open(path), Map.of("severity", "SEV1")));
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));

        Document stale = as(ana).isRefused(seen, "edit", typed(seen, Map.of("impact", "Half of <all> carts")), 412);

        assertThat(stale.select("[role=alert]").text()).contains("Changed meanwhile by " + bo, "2 min ago",
                "severity: from SEV3 to SEV1");
        assertThat(stale.select("#edit[open] #edit-impact").text()).isEqualTo("Half of <all> carts");
        assertThat(stale.select("#edit-severity option[selected]").val()).isEqualTo("SEV1");
        assertThat(as(ana).sends(stale, "edit", typed(stale, Map.of())).statusCode()).isEqualTo(303);
        incident().body("severity", is("SEV1")).body("impact", is("Half of <all> carts"));
    }

    @Test
    void what_cannot_be_is_said_beside_the_field_with_all_that_was_typed() {
        Document page = as(ana).open(path);

        Document refused = as(ana).isRefused(page, "edit",
                typed(page, Map.of("resolvedAt", "2026-03-29T12:00", "durationMinutes", "120")), 400);

        assertThat(refused.select("#edit-resolvedAt-wrong").text()).contains("must not be before startedAt");
        assertThat(refused.select("#edit-durationMinutes").val()).isEqualTo("120");
        assertThat(as(ana).isRefused(page, "edit", typed(page, Map.of("title", " ")), 400).select("#edit-title-wrong").text())
                .contains("must not be blank");
    }

    @Test
    void times_are_those_of_the_viewers_zone() {
        as(ana).sends(as(ana).open("/admin/people/" + ana), "edit", Map.of("zone", "Europe/Madrid"));
        Document page = as(ana).open(path);
        assertThat(page.select("#edit-resolvedAt").val()).isEqualTo("2026-03-30T14:00");

        as(ana).sends(page, "edit", typed(page, Map.of("resolvedAt", "2026-03-30T15:30")));

        incident().body("resolvedAt", is("2026-03-30T13:30:00Z"));
    }

    @Test
    void only_a_lead_restricts_it_and_then_the_page_says_so() {
        assertThat(as(ana).open(path).select("#edit-restricted")).isEmpty();
        String lead = aLead(team);
        Document page = as(lead).open(path);

        as(lead).sends(page, "edit", typed(page, Map.of("restricted", "on")));

        assertThat(as(ana).open(path).select("[role=note]").text()).contains("Restricted");
        given().accept(BROWSER).header("X-Forwarded-Email", aPerson(aTeam())).get(path).then().statusCode(404);
    }

    @Test
    void a_repeat_is_marked_and_taken_back() {
        String earlier = anIncident(Map.of("team", team, "startedAt", "2026-02-01T00:00:00Z"));

        assertThat(as(ana).isRefused(as(ana).open(path), "recur", Map.of("of", "INC-99999999"), 422)
                .select("#recur[open] #recur-of").val()).isEqualTo("INC-99999999");
        as(ana).sends(as(ana).open(path), "recur", Map.of("of", earlier));
        assertThat(as(ana).open("/incidents/" + earlier).select("dl").text()).contains("Repeated by " + key);
        as(ana).sends(as(ana).open(path), "not-recur", Map.of());

        incident().body("recurrenceOf", is(nullValue()));
    }

    @Test
    void it_says_how_far_its_follow_ups_are() {
        aFollowUp(Map.of("team", team, "incidents", List.of(key)));

        assertThat(as(ana).open(path).select(".progress").text()).isEqualTo("0 of 1 finished");
    }

    @Test
    void the_list_goes_on_page_by_page_newest_first() {
        String other = aTeam();
        for (int i = 0; i < 51; i++) {
            anIncident(Map.of("team", other, "title", "Outage " + i));
        }

        Document first = page("/incidents?team=" + other);

        assertThat(first.select("td.title a").eachText()).hasSize(50).startsWith("Outage 50", "Outage 49");
        assertThat(page(first.select("a[rel=next]").attr("href")).select("td.title a").eachText()).containsExactly("Outage 0");
    }

    private ValidatableResponse incident() {
        return given().get("/api/v1/incidents/" + key).then().statusCode(200);
    }

    /** As a browser sends it: all fields as they stand, but for those. */
    private static Map<String, String> typed(Document page, Map<String, String> changes) {
        Map<String, String> typed = new java.util.HashMap<>();
        page.select("#edit [name]:not([type=hidden])").forEach(field -> {
            String value = field.is("select")
                    ? field.select("option[selected]").val()
                    : field.is("textarea") ? field.wholeText().replaceFirst("^\n", "") : field.val();
            if (!field.is("[type=checkbox]") || field.hasAttr("checked")) {
                typed.put(field.attr("name"), value);
            }
        });
        typed.putAll(changes);
        return typed;
    }
}
