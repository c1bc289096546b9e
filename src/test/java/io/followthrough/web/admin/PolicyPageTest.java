package io.followthrough.web.admin;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.followUp;
import static io.followthrough.web.page.Visitor.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PolicyPageTest extends PageTest {

    @Test
    void every_rule_is_told_in_words_to_everybody_with_its_source() {
        List<String> names = given().get("/api/v1/policies").then().extract().path("policies.name");

        Document page = as(aPerson(aTeam())).open("/admin/policies");

        assertThat(page.select(".rules h3").eachText()).isEqualTo(names);
        assertThat(page.select("dl").first().text()).contains("SHA-256");
        assertThat(page.select(".rules li").first().text()).contains("15 days, counted from the end of the incident",
                "3 working days", "7 working days before", "lead after", "required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0", "P1", "P2", "P3"})
    void the_trial_says_what_is_so_of_a_real_follow_up(String priority) {
        String team = aTeam();
        String key = aFollowUp(Map.of("team", team, "priority", priority, "nature", "corrective", "type", "detect", "incidents",
                List.of(anIncident(Map.of("team", team, "severity", "SEV1", "resolvedAt", "2026-03-31T11:00:00Z")))));

        Document page = page("/admin/policies?team=" + team + "&priority=" + priority
                + "&severity=SEV1&nature=corrective&type=detect&service=&label=");

        assertThat(page.select("#tried h3").first().text()).isEqualTo(followUp(key).extract().path("policy"));
        assertThat(page.select("#tried").text()).contains((String) followUp(key).extract().path("policyBecause"));
        assertThat(page.select("#tried time").first().attr("datetime")).isEqualTo(followUp(key).extract().path("dueOn"));
        assertThat(page.select("#priority option[selected]").val()).isEqualTo(priority);
    }

    @Test
    void it_says_why_the_rules_before_did_not_hold() {
        assertThat(page("/admin/policies?priority=P1").select("#tried ul").text()).contains("P0: priority is P1, not P0");
    }

    @Test
    void what_is_no_word_is_said() {
        assertThat(page("/admin/policies?priority=P9", 400).text()).contains("P0");
        assertThat(page("/admin/policies?team=nowhere", 400).text()).contains("nowhere");
    }
}
