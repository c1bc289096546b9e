package io.followthrough.web.admin;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.followthrough.web.page.Visitor.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import java.util.UUID;

import io.followthrough.web.page.PageTest;
import io.followthrough.web.page.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeoplePagesTest extends PageTest {

    private static final Visitor ADMIN = as("");

    private String team;
    private String ana;

    @BeforeEach
    void somebody() {
        team = aTeam();
        ana = aPerson(team, "Ana Ruiz");
    }

    @Test
    void people_are_found_by_a_part_of_their_name_or_address() {
        assertThat(ADMIN.open("/admin/people?q=aNA ru&team=" + team + "&active=").select("tbody .person").eachText())
                .containsExactly(ana);
        assertThat(ADMIN.open("/admin/people?q=" + ana.substring(0, 9) + "&team=" + team).select("tbody").text()).contains(ana);
        assertThat(ADMIN.open("/admin/people?q=100%_&team=" + team).select(".empty")).isNotEmpty();
    }

    @Test
    void somebody_is_added_and_somebody_twice_is_refused_with_what_was_typed() {
        String email = "new-" + UUID.randomUUID() + "@example.org";
        Map<String, String> typed = Map.of("email", email, "name", "New Comer", "zone", "Europe/Madrid", "team", team);

        assertThat(ADMIN.sends(ADMIN.open("/admin/people"), "people", typed).header("Location"))
                .isEqualTo("/admin/people/" + email + "?said=add");
        Document again = ADMIN.isRefused(ADMIN.open("/admin/people"), "people", typed, 409);

        assertThat(again.select("#add-email-wrong").text()).contains("somebody has this address");
        assertThat(again.select("#add-zone").val()).isEqualTo("Europe/Madrid");
        assertThat(again.select("#add-team option[selected]").val()).isEqualTo(team);
    }

    @Test
    void everybody_sees_people_and_changes_themselves_but_not_their_team() {
        Document page = as(ana).open("/admin/people/" + ana);

        assertThat(page.select("#deactivate")).isEmpty();
        assertThat(as(ana).sends(page, "edit", Map.of("zone", "Europe/Lisbon")).statusCode()).isEqualTo(303);
        as(ana).isRefused(as(ana).open("/admin/people/" + ana), "edit", Map.of("team", ""), 403);
        assertThat(as(aPerson(team)).open("/admin/people/" + ana).select("form[action*=/edit]")).isEmpty();
        given().get("/api/v1/people/" + ana).then().body("zone", is("Europe/Lisbon")).body("team", is(team));
    }

    @Test
    void a_change_that_came_too_late_takes_back_nothing_of_what_others_changed() {
        Document seen = ADMIN.open("/admin/people/" + ana);
        as(ana).sends(as(ana).open("/admin/people/" + ana), "edit", Map.of("zone", "Europe/Lisbon"));

        Document stale = ADMIN.isRefused(seen, "edit", Map.of("name", "Ana R."), 412);

        assertThat(stale.select("[role=alert]").text()).contains("Changed meanwhile by " + ana,
                "time zone: from nothing to Europe/Lisbon");
        assertThat(stale.select("#edit-name").val()).isEqualTo("Ana R.");
        assertThat(stale.select("#edit-zone").val()).isEqualTo("Europe/Lisbon");
        assertThat(ADMIN.sends(stale, "edit", Map.of("name", "Ana R.", "zone", "Europe/Lisbon")).statusCode()).isEqualTo(303);
        given().get("/api/v1/people/" + ana).then().body("name", is("Ana R.")).body("zone", is("Europe/Lisbon"));
    }

    @Test
    void whoever_is_deactivated_is_shown_with_what_they_own_and_it_is_handed_over() {
        String lead = aLead(team);
        String key = aFollowUp(Map.of("team", team, "owner", ana));
        Document page = ADMIN.open("/admin/people/" + ana);
        assertThat(page.select("main").text()).contains("They own 1 follow-up that is pending", key);

        assertThat(ADMIN.sends(page, "deactivate", Map.of("reason", "Has left")).statusCode()).isEqualTo(303);

        followUp(key).body("owner", is(lead));
        Document left = ADMIN.open("/admin/people/" + ana + "?said=deactivate");
        assertThat(left.select(".story").text()).contains("deactivated them: Has left");
        assertThat(ADMIN.sends(left, "reactivate", Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void a_lead_who_is_deactivated_without_a_successor_keeps_the_form_with_what_was_typed() {
        String lead = aLead(team);

        Document page = ADMIN.isRefused(ADMIN.open("/admin/people/" + lead), "deactivate", Map.of("reason", "Has left"), 409);

        assertThat(page.select("#deactivate[open] #deactivate-reason").text()).isEqualTo("Has left");
        assertThat(page.select("#deactivate-successor-wrong").text()).contains("needs another lead");
    }
}
