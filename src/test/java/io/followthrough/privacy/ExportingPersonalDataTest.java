package io.followthrough.privacy;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportingPersonalDataTest {

    @Inject
    DataSource database;

    @Test
    void it_tells_who_somebody_is_and_what_they_did() {
        String team = aTeam();
        String ana = aPerson(team, "Ana Export");
        String key = aFollowUp(Map.of("team", team, "owner", ana, "title", "Limit it"));
        as(ana).body(Map.of("text", "Soon")).post("/api/v1/follow-ups/" + key + "/comments").then().statusCode(201);
        as(ana).body("{}").post("/api/v1/people/" + ana + "/calendars").then().statusCode(201);

        JsonPath known = exported(ana, ana);

        assertThat(known.getString("person[0].name")).isEqualTo("Ana Export");
        assertThat(known.getList("owns.key")).containsExactly(key);
        assertThat(known.getList("owns.title")).containsExactly("Limit it");
        assertThat(known.getList("owned.key")).containsExactly(key);
        assertThat(known.getList("comments.text")).containsExactly("Soon");
        assertThat(known.getList("calendars")).hasSize(1);
        assertThat(known.getList("history.action")).contains("create", "comment");
        assertThat(known.getList("namedInHistory.key")).contains(key);
        assertThat(known.getList("audit.action")).contains("calendar.create", "person.export");
        assertThat(known.getList("namedInAudit.action")).isNotNull();
    }

    @Test
    void an_admin_is_told_too_and_somebody_else_is_not() {
        String team = aTeam();
        String ana = aPerson(team);

        assertThat(exported("unnamed", ana).getString("person[0].email")).isEqualTo(ana);
        as(aPerson(team)).get("/api/v1/people/" + ana + "/personal-data").then().statusCode(403);
        given().get("/api/v1/people/nobody.there@example.org/personal-data").then().statusCode(404);
    }

    @Test
    void the_title_of_what_they_may_no_longer_see_is_kept_from_them() {
        String team = aTeam();
        String ana = aPerson(team);
        String incident = io.followthrough.Given.anIncident(Map.of("team", team));
        String key = aFollowUp(Map.of("team", team, "owner", ana, "incidents", List.of(incident), "title", "Secret"));
        json("{\"team\":null}").header("If-Match", "*").patch("/api/v1/people/" + ana).then().statusCode(200);
        json(Map.of("restricted", true)).header("If-Match", "*").patch("/api/v1/incidents/" + incident).then().statusCode(200);

        assertThat(exported(ana, ana).getList("owns.findAll { it.key == '" + key + "' }.title")).containsOnlyNulls();
        assertThat(exported("unnamed", ana).getList("owns.title")).contains("Secret");
    }

    @Test
    void every_table_that_points_at_people_is_among_the_lists() throws SQLException {
        Set<String> pointing = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT c.conrelid::regclass || '.' || a.attname FROM pg_constraint c
                        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                        WHERE c.contype = 'f' AND c.confrelid = 'person'::regclass""")) {
            while (row.next()) {
                pointing.add(row.getString(1));
            }
        }
        List<String> sections = Stream.concat(OwnSections.ALL.stream(), WorkSections.ALL.stream()).map(Section::sql).toList();

        assertThat(pointing).isNotEmpty().allSatisfy(column -> {
            String[] parts = column.split("\\.");
            assertThat(sections).as(column)
                    .anyMatch(sql -> sql.matches("(?s).*\\b" + parts[0] + "\\b.*") && sql.contains(parts[1]));
        });
    }

    @Test
    void the_answer_is_one_document() {
        String ana = aPerson(aTeam());
        given().get("/api/v1/people/" + ana + "/personal-data").then().statusCode(200).contentType("application/json")
                .header("Content-Disposition", equalTo("attachment; filename=\"personal-data.json\""));
    }

    private static JsonPath exported(String reader, String person) {
        return as(reader).get("/api/v1/people/" + person + "/personal-data").then().statusCode(200).extract().jsonPath();
    }
}
