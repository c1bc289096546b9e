package io.followthrough.web.admin;

import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.web.page.Visitor.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import io.followthrough.web.page.PageTest;
import io.followthrough.web.page.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamPagesTest extends PageTest {

    private static final Visitor ADMIN = as("");

    private String team;
    private String lead;
    private String path;

    @BeforeEach
    void aTeamWithALead() {
        team = aTeam();
        lead = aLead(team);
        path = "/admin/teams/" + team;
    }

    @Test
    void its_calendar_is_changed_by_its_lead() {
        Document page = as(lead).open(path);
        assertThat(page.select("#edit-FRIDAY[checked]")).isNotEmpty();

        assertThat(as(lead).sends(page, "edit", week("holidays", "2026-12-25\r\n2026-12-28", "SATURDAY", "on")).statusCode())
                .isEqualTo(303);

        given().get("/api/v1/teams/" + team).then().body("holidays", is(List.of("2026-12-25", "2026-12-28")))
                .body("workingDays",
                        is(List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY")));
    }

    @Test
    void who_leads_it_is_for_admins() {
        String other = aPerson(team);

        Document page = as(lead).isRefused(as(lead).open(path), "edit", week("lead", other), 403);
        assertThat(page.select("#edit-lead-wrong").text()).contains("only an admin");
        assertThat(page.select("#edit-lead").val()).isEqualTo(other);

        assertThat(ADMIN.sends(ADMIN.open(path), "edit", week("lead", other)).statusCode()).isEqualTo(303);
        given().get("/api/v1/teams/" + team).then().body("lead", is(other));
    }

    @Test
    void a_date_that_is_none_is_said_beside_the_field() {
        Document page = as(lead).isRefused(as(lead).open(path), "edit", week("holidays", "2026-12-25\nChristmas"), 400);

        assertThat(page.select("#edit-holidays-wrong").text()).contains("must be a date");
        assertThat(page.select("#edit-holidays").text()).contains("Christmas");
        assertThat(page.select("#edit-MONDAY[checked]")).isNotEmpty();
    }

    @Test
    void members_come_with_a_role_and_go() {
        String guest = aPerson(aTeam());

        assertThat(as(lead).sends(as(lead).open(path), "member", Map.of("email", guest, "role", "viewer")).statusCode())
                .isEqualTo(303);
        Document with = as(lead).open(path);
        assertThat(with.select("tr:contains(" + guest + ")").text()).contains("viewer", "Take off");
        given().get("/api/v1/teams/" + team + "/members").then().body("email", hasItem(guest));

        assertThat(as(lead).posts(path + "/remove-member", Map.of("version", version(with), "email", guest)).statusCode())
                .isEqualTo(303);
        given().get("/api/v1/teams/" + team + "/members").then().body("email", not(hasItem(guest)));
    }

    @Test
    void a_member_who_is_nobody_is_refused_with_what_was_typed() {
        Document page = as(lead).isRefused(as(lead).open(path), "member", Map.of("email", "x@y.example", "role", "viewer"),
                404);

        assertThat(page.select("#member[open] #member-email").val()).isEqualTo("x@y.example");
        assertThat(page.select("#member-role option[selected]").val()).isEqualTo("viewer");
    }

    @Test
    void members_look_and_change_nothing() {
        String member = aPerson(team);

        assertThat(as(member).open(path).select("main form")).isEmpty();
        assertThat(as(member).open("/admin/teams").select("main form")).isEmpty();
        assertThat(as(member).posts(path + "/edit", Map.of("version", "0", "name", "Mine")).statusCode()).isEqualTo(403);
        assertThat(as(member).posts("/admin/teams", Map.of("slug", "mine")).statusCode()).isEqualTo(403);
    }

    /** As a browser sends it: with the boxes of the days that are chosen. */
    private static Map<String, String> week(String... more) {
        Map<String, String> typed = new java.util.HashMap<>(
                Map.of("MONDAY", "on", "TUESDAY", "on", "WEDNESDAY", "on", "THURSDAY", "on", "FRIDAY", "on"));
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return typed;
    }

    private static String version(Document page) {
        return page.select("#member input[name=version]").val();
    }
}
