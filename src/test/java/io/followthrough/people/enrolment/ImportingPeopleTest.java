package io.followthrough.people.enrolment;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportingPeopleTest {

    private static final String PATH = "/api/v1/people/import";

    private String team;
    private String known;
    private String unknown;

    @BeforeEach
    void somebody_is_there_and_somebody_is_not() {
        team = aTeam();
        known = aPerson(team, "Ana");
        unknown = "new-" + known;
    }

    @Test
    void whoever_is_not_there_is_added_and_whoever_is_there_is_changed() {
        String same = aPerson(team, "Same");
        String file = "email;Name;team;zone\r\n" + unknown.toUpperCase() + ";\"Díaz; Eva\";" + team + ";Europe/Madrid\r\n"
                + known
                + ";Ana Ruiz;" + team + ";\r\n\r\n" + same + ";Same;" + team + ";\r\n";

        post(file).statusCode(200).body("dryRun", is(false)).body("added", is(1)).body("changed", is(1))
                .body("unchanged", is(1)).body("lines.line", contains(2, 3, 5))
                .body("lines.key", contains(unknown, known, same))
                .body("lines.outcome", contains("added", "changed", "unchanged"))
                .body("lines[1].changes.field", contains("name")).body("lines[1].changes[0].from", is("Ana"));

        given().get("/api/v1/people/" + unknown).then().statusCode(200).body("name", is("Díaz; Eva")).body("team", is(team))
                .body("zone", is("Europe/Madrid")).body("active", is(true));
        given().get("/api/v1/people/" + known).then().body("name", is("Ana Ruiz"));
        given().get("/api/v1/people/" + unknown + "/history").then().body("action", contains("import"));
        given().get("/api/v1/people/" + known + "/history").then().body("action", contains("create", "import"));
        given().get("/api/v1/people/" + same + "/history").then().body("action", contains("create"));
        given().get("/api/v1/digests/preview?person=" + unknown).then().statusCode(200);
    }

    @Test
    void a_preview_says_the_same_and_stores_nothing() {
        given().contentType("text/csv")
                .body(("email,name\n" + unknown + ",Eva\n" + known + ",Else").getBytes(StandardCharsets.UTF_8))
                .post(PATH + "?dryRun=true").then().statusCode(200).body("dryRun", is(true)).body("added", is(1))
                .body("changed", is(1));

        given().get("/api/v1/people/" + unknown).then().statusCode(404);
        given().get("/api/v1/people/" + known).then().body("name", is("Ana"));
    }

    @Test
    void a_column_that_is_missing_stays_and_an_empty_cell_takes_away() {
        post("email,name\n" + known + ",Ana Ruiz").statusCode(200);
        given().get("/api/v1/people/" + known).then().body("team", is(team));

        post("email,team\n" + known + ",").statusCode(200).body("changed", is(1));
        given().get("/api/v1/people/" + known).then().body("team", nullValue()).body("name", is("Ana Ruiz"));
    }

    @Test
    void all_mistakes_are_named_by_line_and_column_and_nobody_is_taken() {
        String file = "\uFEFFemail,name,zone,locale,team\n" + unknown
                + ",Eva,Mars/Olympus,klingon,no-such-team\nno address,,,,\n"
                + unknown + ",Eva again,,,\n" + known + ",Ana,+02:00,,\n,Nobody,,,\nshort@example.org,Few\n";

        post(file).statusCode(422).body("detail", containsString("Nothing was imported"))
                .body("errors.pointer", hasItem("line 2, zone")).body("errors.pointer", hasItem("line 2, team"))
                .body("errors.pointer", hasItem("line 3, email")).body("errors.pointer", hasItem("line 3, name"))
                .body("errors.pointer", hasItem("line 4, email")).body("errors.pointer", hasItem("line 5, zone"))
                .body("errors.pointer", hasItem("line 6, email")).body("errors.pointer", hasItem("line 7"));
        post("email,name,locale\n" + unknown + ",Eva,klingon").statusCode(422).body("errors.pointer",
                contains("line 2, locale"));

        given().get("/api/v1/people/" + unknown).then().statusCode(404);
    }

    @Test
    void at_most_two_hundred_mistakes_are_listed() {
        post("email,name\n" + "nonsense,Name\n".repeat(1)
                + IntStream.range(0, 300).mapToObj(i -> "no-address-" + i + ",Name\n").collect(Collectors.joining()))
                .statusCode(422).body("errors", hasSize(200)).body("detail", containsString("301 mistakes"));
    }

    @Test
    void what_is_no_table_of_people_is_refused() {
        post("").statusCode(422).body("errors[0].pointer", is("line 1"));
        post("name\nEva").statusCode(422).body("errors.pointer", contains("line 1, email"));
        post("email,active\n" + known + ",false").statusCode(422).body("errors.pointer", contains("line 1, active"));
        post("email,email\na@example.org,b@example.org").statusCode(422).body("errors.pointer", contains("line 1, email"));
        post("email,name\n" + unknown + ",\"Eva").statusCode(422).body("errors.pointer", hasItem("line 2"));
        post("email,name\n" + unknown + ",\"Eva\nBcc: all\"").statusCode(422).body("errors.pointer", hasItem("line 2, name"));
        post("email,name\n" + unknown + ",E\u0000va").statusCode(422).body("errors.pointer", hasItem("line 2, name"));
        given().contentType("text/csv").body("email,name\nx,\u00e9".getBytes(StandardCharsets.ISO_8859_1)).post(PATH).then()
                .statusCode(422);
        post("email,name\n" + "x".repeat(1024 * 1024)).statusCode(413);
        given().contentType("application/json").body("{}").post(PATH).then().statusCode(415);
    }

    @Test
    void only_admins_import() {
        as(known).contentType("text/csv").body("email,name\n" + unknown + ",Eva").post(PATH).then().statusCode(403);
    }

    private static ValidatableResponse post(String file) {
        return given().contentType("text/csv").body(file.getBytes(StandardCharsets.UTF_8)).post(PATH).then();
    }
}
