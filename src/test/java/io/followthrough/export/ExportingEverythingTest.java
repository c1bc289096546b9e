package io.followthrough.export;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.problem.Existing;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportingEverythingTest {

    private static final String NOW = "2026-03-04T09:00:00Z";

    @Inject
    Tables tables;

    @Test
    void each_line_is_a_row_between_one_that_begins_and_one_that_counts() {
        Existing.made();

        Exported export = everything();

        assertThat(export.begin().path("export").asText()).isEqualTo("begin");
        assertThat(export.end().path("export").asText()).isEqualTo("end");
        assertThat(List.of(export.begin().path("snapshotAt").asText(), export.end().path("snapshotAt").asText()))
                .containsOnly(NOW);
        Map<String, Long> counted = new LinkedHashMap<>();
        tables.all().forEach(table -> counted.put(table.name(), 0L));
        export.rows().forEach(row -> counted.merge(row.path("table").asText(), 1L, Long::sum));
        assertThat(Exported.JSON.convertValue(export.end().path("rows"), Map.class).toString()).isEqualTo(counted.toString());
        assertThat(counted).hasSameSizeAs(tables.all());
    }

    @Test
    void each_row_has_the_columns_that_the_first_line_says_in_their_order() {
        Existing.made();

        Exported export = everything();

        Set<String> orders = new LinkedHashSet<>();
        for (JsonNode row : export.rows()) {
            String table = row.path("table").asText();
            orders.add(table);
            List<String> columns = new ArrayList<>(List.of("table"));
            export.begin().path("tables").path(table).fieldNames().forEachRemaining(columns::add);
            assertThat(names(row)).isEqualTo(columns);
        }
        assertThat(orders).containsSubsequence("teams", "people", "incidents", "postmortems", "follow-ups", "comments",
                "history");
    }

    @Test
    void what_it_says_is_what_the_api_says() {
        Map<String, String> names = Existing.made().names();

        Exported export = everything();

        compare(export.row("follow-ups", "key", names.get("FU-128")), "/api/v1/follow-ups/" + names.get("FU-128"),
                "dismissalRequested");
        compare(export.row("incidents", "key", names.get("INC-42")), "/api/v1/incidents/" + names.get("INC-42"),
                "recurrences");
        compare(export.row("postmortems", "key", names.get("PM-7")), "/api/v1/postmortems/" + names.get("PM-7"), "causes",
                "timeline");
        compare(export.row("people", "email", names.get("ana@example.org")),
                "/api/v1/people/" + names.get("ana@example.org"));
        compare(export.row("teams", "slug", names.get("payments")), "/api/v1/teams/" + names.get("payments"));
        compare(export.row("extensions", "followUp", names.get("FU-128")),
                "/api/v1/follow-ups/" + names.get("FU-128") + "/extensions/1");
        JsonNode comment = export.row("comments", "followUp", names.get("FU-128"));
        compare(comment, "/api/v1/follow-ups/" + names.get("FU-128") + "/comments/" + comment.path("id").asText(), "html");
    }

    @Test
    void history_is_told_as_the_history_tells_it() {
        String team = aTeam();
        String followUp = aFollowUp(Map.of("team", team, "owner", aPerson(team)));
        json(Map.of("reason", "No budget")).put("/api/v1/follow-ups/" + followUp + "/block").then().statusCode(200);
        JsonNode told = Exported.json(given().get("/api/v1/follow-ups/" + followUp + "/history").asString());

        List<JsonNode> exported = everything().rows("history").stream()
                .filter(row -> row.path("key").asText().equals(followUp)).toList();

        assertThat(exported).hasSize(told.size());
        for (int i = 0; i < exported.size(); i++) {
            for (String field : names(told.get(i))) {
                assertThat(exported.get(i).path(field)).as(field).isEqualTo(told.get(i).path(field));
            }
        }
    }

    @Test
    void the_archive_has_the_same_rows() throws IOException {
        String followUp = aFollowUp(Map.of("title", "Limit, \"the\" pool", "labels", List.of("a b", "c"), "incidents",
                List.of(anIncident(Map.of()), anIncident(Map.of()))));
        Exported lines = everything();

        Map<String, String> files = Exported.files(given().get("/api/v1/export?format=csv").then().statusCode(200)
                .contentType("application/zip").header("Content-Disposition", containsString("followthrough.zip")).extract()
                .asByteArray());

        assertThat(files.keySet()).startsWith("begin.json", "teams.csv").endsWith("end.json");
        assertThat(Exported.json(files.get("end.json"))).isEqualTo(lines.end());
        assertThat(Exported.json(files.get("begin.json"))).isEqualTo(lines.begin());
        for (Table table : tables.all()) {
            List<CSVRecord> rows = Exported.csv(files.get(table.name() + ".csv"));
            assertThat(rows).as(table.name()).hasSameSizeAs(lines.rows(table.name()));
        }
        CSVRecord row = Exported.csv(files.get("follow-ups.csv")).stream().filter(r -> r.get("key").equals(followUp))
                .findFirst().orElseThrow();
        JsonNode line = lines.row("follow-ups", "key", followUp);
        assertThat(row.get("title")).isEqualTo("Limit, \"the\" pool");
        assertThat(row.get("labels")).isEqualTo("a b; c");
        assertThat(row.get("incidents"))
                .isEqualTo(line.path("incidents").get(0).asText() + " " + line.path("incidents").get(1).asText());
    }

    @Test
    void one_table_comes_alone_in_the_format_that_was_asked_for() throws IOException {
        String team = aTeam();

        Exported lines = Exported.of(given().get("/api/v1/export/teams").then().statusCode(200)
                .contentType("application/x-ndjson").header("Snapshot-At", is(NOW)).extract().asString());
        String csv = given().accept("text/csv").get("/api/v1/export/teams").then().statusCode(200)
                .contentType(startsWith("text/csv")).header("Content-Disposition", containsString("teams.csv")).extract()
                .asString();

        assertThat(lines.rows()).isEqualTo(lines.rows("teams"));
        assertThat(lines.row("teams", "slug", team).path("zone").asText()).isEqualTo("UTC");
        assertThat(Exported.csv(csv)).extracting(row -> row.get("slug")).contains(team)
                .hasSameSizeAs(lines.rows());
        given().get("/api/v1/export/secrets").then().statusCode(404);
    }

    @Test
    void somebody_who_only_asks_for_the_head_gets_the_moment_and_no_row() {
        given().head("/api/v1/export").then().statusCode(200).header("Snapshot-At", is(NOW));
    }

    private static Exported everything() {
        return Exported.of(given().get("/api/v1/export").then().statusCode(200).contentType("application/x-ndjson")
                .header("Snapshot-At", is(NOW)).extract().asString());
    }

    /** @param elsewhere what is a table of its own, or in several columns */
    private static void compare(JsonNode row, String path, String... elsewhere) {
        JsonNode told = Exported.json(given().get(path).then().statusCode(200).extract().asString());
        List<String> fields = names(told);
        fields.removeAll(List.of(elsewhere));
        assertThat(fields).isNotEmpty();
        for (String field : fields) {
            assertThat(row.has(field)).as("%s has the column %s", path, field).isTrue();
            assertThat(row.path(field).asText() + row.path(field)).as("%s of %s", field, path)
                    .isEqualTo(told.path(field).asText() + told.path(field));
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
