package io.followthrough.followup.state;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WatchingFollowUpsTest {

    @Test
    void people_join_the_watchers_and_leave_them() {
        String team = aTeam();
        String ana = aPerson(team);
        String ben = aPerson(team);
        String url = "/api/v1/follow-ups/" + aFollowUp(Map.of("team", team));

        given().put(url + "/watchers/" + ana).then().statusCode(200).header("ETag", is("\"1\"")).body("watchers",
                contains(ana));
        given().put(url + "/watchers/" + ana).then().statusCode(200).header("ETag", is("\"1\"")).body("watchers",
                contains(ana));
        given().put(url + "/watchers/" + ben).then().statusCode(200).body("watchers", contains(ana, ben));
        given().delete(url + "/watchers/" + ana).then().statusCode(200).body("watchers", contains(ben));
        given().delete(url + "/watchers/" + ana).then().statusCode(200).body("watchers", contains(ben));

        given().get(url + "/history").then().body("action", contains("create", "watch", "watch", "unwatch"))
                .body("[3].changes[0].field", is("watchers")).body("[3].changes[0].from", contains(ana, ben))
                .body("[3].changes[0].to", contains(ben));
    }

    @Test
    void nobody_unknown_watches() {
        String url = "/api/v1/follow-ups/" + aFollowUp(Map.of("team", aTeam()));

        given().put(url + "/watchers/nobody@example.org").then().statusCode(404)
                .body("detail", containsString("person nobody@example.org"));
        given().put(url + "/watchers/%00").then().statusCode(404);
        given().get(url).then().body("watchers", empty());
    }
}
