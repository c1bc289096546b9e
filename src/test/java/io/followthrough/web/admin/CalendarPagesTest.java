package io.followthrough.web.admin;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.web.page.Visitor.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;

import io.followthrough.secrets.PlantedSecrets;
import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarPagesTest extends PageTest {

    private static final String LIST = "/admin/calendars";
    private static final int HINT = "ftcal_".length() + 5;

    private String team;
    private String ana;

    @BeforeEach
    void somebody() {
        team = aTeam();
        ana = aPerson(team);
    }

    @Test
    void the_address_is_shown_once_and_is_fetched_until_it_is_revoked() {
        Response made = as(ana).sends(as(ana).open(LIST), "calendars", Map.of("team", team));
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        String address = URI.create(Jsoup.parse(made.asString()).select("#secret").text()).getPath();
        String secret = address.replaceFirst(".*/", "").replaceFirst("\\.ics$", "").substring(HINT);
        PlantedSecrets.plant("a calendar's address", secret);

        given().get(address).then().statusCode(200);
        Document list = as(ana).open(LIST);
        assertThat(list.html()).contains(team).doesNotContain(secret);
        assertThat(list.select("main form[action$=/revoke]")).hasSize(1);

        String revoke = list.select("main form[action$=/revoke]").attr("action").replaceFirst(".*/calendars/", "");
        assertThat(as(ana).sends(list, revoke, Map.of()).statusCode()).isEqualTo(303);
        given().get(address).then().statusCode(404);
    }

    @Test
    void those_of_others_are_for_admins_to_see() {
        assertThat(as("").open(LIST + "?person=" + ana).select("h1").text()).isEqualTo("Calendars of " + ana);
        given().accept(BROWSER).header("X-Forwarded-Email", aPerson(team)).get(LIST + "?person=" + ana).then().statusCode(403);
    }

    @Test
    void whoever_is_no_person_has_none() {
        assertThat(as("").open(LIST).select(".empty").text()).contains("Only people");
    }
}
