package io.followthrough.web.postmortem;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.followthrough.web.page.Visitor.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.Map;

import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostmortemFormsTest extends PageTest {

    private String team;
    private String ana;
    private String key;
    private String path;

    @BeforeEach
    void aPostmortem() {
        team = aTeam();
        ana = aPerson(team);
        key = json(Map.of("title", "Why checkout failed", "team", team)).post("/api/v1/postmortems").then()
                .statusCode(201).extract().path("postmortem.key");
        path = "/postmortems/" + key;
    }

    @Test
    void what_it_says_is_changed_and_a_form_that_came_too_late_takes_nothing_of_others_back() {
        String bo = aPerson(team);
        Document seen = as(ana).open(path);
        as(bo).sends(as(bo).open(path), "edit", Map.of("summary", "Payments failed for an hour."));

        Document refused = as(ana).isRefused(seen, "edit", Map.of("title", "Why payments failed"), 412);
        assertThat(refused.select("[role=alert]").text()).contains("Changed meanwhile by " + bo, "summary");
        assertThat(refused.select("#edit[open] #edit-title").val()).isEqualTo("Why payments failed");
        as(ana).sends(refused, "edit", Map.of("title", "Why payments failed"));

        given().get("/api/v1/postmortems/" + key).then().body("title", is("Why payments failed"))
                .body("summary", is("Payments failed for an hour."));
    }

    @Test
    void it_is_published_and_taken_back_and_its_history_tells_it() {
        as(ana).sends(as(ana).open(path), "publish", Map.of());
        given().get("/api/v1/postmortems/" + key).then().body("status", is("published"));
        as(ana).sends(as(ana).open(path), "withdraw", Map.of());

        assertThat(as(ana).open(path).select(".story").text()).contains(ana + " published it", "took its publication back");
    }

    @Test
    void a_publication_that_came_too_late_says_who_was_faster() {
        String bo = aPerson(team);
        Document seen = as(ana).open(path);
        as(bo).sends(as(bo).open(path), "publish", Map.of());

        assertThat(as(ana).isRefused(seen, "publish", Map.of(), 412).select("[role=alert]").text())
                .contains("Changed meanwhile by " + bo, "published it");
    }

    @Test
    void an_incident_is_added_and_one_that_is_none_is_refused_with_what_was_typed() {
        String incident = anIncident(Map.of("team", team));

        assertThat(as(ana).isRefused(as(ana).open(path), "link", Map.of("incident", "INC-99999999"), 404)
                .select("#link[open] #link-incident").val()).isEqualTo("INC-99999999");
        as(ana).sends(as(ana).open(path), "link", Map.of("incident", incident));

        given().get("/api/v1/postmortems/" + key).then().body("incidents", hasItem(incident));
    }

    @Test
    void it_is_listed_with_its_team() {
        assertThat(page("/postmortems?team=" + team).select("td.title a").eachText()).containsExactly("Why checkout failed");
    }
}
