package io.followthrough.history;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryTellsFromWhereTest {

    @Test
    void admins_read_the_credential_and_the_address() {
        String incident = anIncident(Map.of());

        given().get("/api/v1/history?key=" + incident).then().statusCode(200).body("items[0].credential", is("test"))
                .body("items[0].address", is("127.0.0.1"));
    }

    @Test
    void the_address_is_nobody_else_s_business() {
        String team = aTeam();
        String somebody = aPerson(team);
        String incident = anIncident(Map.of("team", team));

        String stream = as(somebody).get("/api/v1/history?key=" + incident).then().statusCode(200)
                .body("items[0].credential", is("test")).extract().asString();
        String own = given().get("/api/v1/incidents/" + incident + "/history").then().statusCode(200)
                .body("[0].credential", is("test")).extract().asString();

        assertThat(stream + own).doesNotContain("address").doesNotContain("127.0.0.1");
    }
}
