package io.followthrough.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportingFollowUpsTest {

    private static final String URL = "/api/v1/follow-ups";

    @Inject
    AgroalDataSource database;

    @Test
    void one_line_a_follow_up_with_what_the_list_shows() {
        String team = aTeam();
        String key = aFollowUp(Map.of("team", team, "title", "Limit, the \"pool\" für 🚀", "dueOn", "2026-03-01", "labels",
                List.of("queue", "a b")));

        List<String> lines = csv(team, "").lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("key,title,description,nature,type,priority,status,owner,team,watchers,dueOn")
                .endsWith("startedAt,completedAt,version");
        assertThat(lines.getLast()).startsWith(key + ",\"Limit, the \"\"pool\"\" für 🚀\",,corrective,")
                .contains("," + team + ",,2026-03-01,2026-03-01,true,3,,,,queue; a b,");
    }

    @Test
    void the_filters_and_the_order_of_the_list_hold() {
        String team = aTeam();
        String first = aFollowUp(Map.of("team", team, "priority", "P1"));
        aFollowUp(Map.of("team", team, "priority", "P3"));
        String last = aFollowUp(Map.of("team", team, "priority", "P0"));

        assertThat(keys(csv(team, "&priority=P0,P1&sort=key"))).containsExactly(first, last);
        assertThat(keys(csv(team, "&priority=P0,P1"))).containsExactly(last, first);
    }

    @Test
    void nothing_in_it_is_a_formula() {
        String team = aTeam();
        aFollowUp(Map.of("team", team, "title", "=1+1", "description", "@SUM(A1)", "labels", List.of("-x"), "links",
                List.of("+1")));

        assertThat(csv(team, "")).contains(",'=1+1,'@SUM(A1),").contains(",'-x,'+1,");
    }

    @Test
    void more_than_a_page_comes_whole_and_without_repetition() throws Exception {
        String team = aTeam();
        aFollowUp(Map.of("team", team));
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO follow_up (id, title, nature, nature_guessed, type, type_guessed, priority, status, team_id,
                                           policy, created_at, updated_at, version)
                    SELECT nextval('follow_up_seq'), 'Bulk', 'corrective', true, 'prevent', true, 'P2', 'open', t.id,
                           'standard', now(), now(), 0
                    FROM team t, generate_series(1, 450) WHERE t.slug = '%s'""".formatted(team));
        }

        for (String sort : List.of("key", "-key", "dueOn", "updatedAt")) {
            assertThat(keys(csv(team, "&sort=" + sort))).as(sort).hasSize(451).doesNotHaveDuplicates();
        }
    }

    @Test
    void what_is_wrong_is_a_problem_and_no_file() {
        given().accept("text/csv").get(URL + "?priority=P9").then().statusCode(400).contentType("application/problem+json")
                .body("errors[0].pointer", is("?priority"));
        given().get(URL + "?format=xml").then().statusCode(400).body("errors[0].pointer", is("?format"));
        given().accept("text/csv").get(URL + "?cursor=nonsense").then().statusCode(400)
                .body("errors[0].pointer", is("?cursor"));
    }

    @Test
    void it_is_asked_for_by_parameter_or_accept_header() {
        given().accept("text/csv").get(URL + "?limit=1").then().statusCode(200).contentType("text/csv")
                .header("Content-Disposition", is("attachment; filename=\"follow-ups.csv\""));
        given().accept("text/csv").get(URL + "?format=json&limit=1").then().statusCode(200).contentType("application/json");
    }

    private static String csv(String team, String more) {
        return given().get(URL + "?format=csv&team=" + team + more).then().statusCode(200).contentType("text/csv;charset=UTF-8")
                .extract().asString();
    }

    private static List<String> keys(String csv) {
        List<String> lines = csv.lines().toList();
        return IntStream.range(1, lines.size()).mapToObj(i -> lines.get(i).split(",")[0]).toList();
    }
}
