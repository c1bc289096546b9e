package io.followthrough.attack;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import io.followthrough.problem.DescribedOperation;
import io.followthrough.problem.Description;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes formulas into every text, and opens every CSV there is as a spreadsheet would: no cell begins like a formula. */
@QuarkusTest
class FormulasInSpreadsheetsTest {

    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "\uff1d1+1", "\uff0b1", "\uff0d1",
            "\uff20SUM",
            "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://evil.example\")", "a\";=1+1;\"", "\",=1+1,\"", "a\"\r\n=1+1,b"})
    void no_cell_begins_like_a_formula(String text) throws IOException {
        String team = aTeam();
        String owner = aPerson(team);
        String incident = anIncident(Map.of("team", team, "title", text, "services", List.of(text + "x")));
        String followUp = aFollowUp(Map.of("team", team, "title", text + "x", "description", text, "owner", owner, "labels",
                List.of(text + "x"), "links", List.of(text + "x"), "incidents", List.of(incident), "dueOn", "2026-01-05"));
        json(Map.of("reason", text + "x")).put("/api/v1/follow-ups/" + followUp + "/block").then().statusCode(200);
        List<String> cells = new ArrayList<>();

        for (DescribedOperation operation : Description.read().operations()) {
            if (operation.parameters("query").stream()
                    .anyMatch(parameter -> parameter.path("name").asText().equals("format"))) {
                cells.addAll(cells(operation, team));
            }
        }

        assertThat(cells).hasSizeGreaterThan(60).anyMatch(cell -> cell.contains(text.strip().substring(1)));
        assertThat(cells).noneMatch(
                cell -> !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?\\d+(\\.\\d+)?"));
    }

    private static List<String> cells(DescribedOperation operation, String team) throws IOException {
        boolean isNarrowed = operation.parameters("query").stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals("team"));
        String path = operation.path(Map.of()) + "?format=csv" + (isNarrowed ? "&team=" + team : "");
        Response answer = given().get(path).then().statusCode(200).extract().response();
        if (!answer.contentType().equals("application/zip")) {
            return cells(path, answer.asString());
        }
        List<String> cells = new ArrayList<>();
        try (ZipInputStream archive = new ZipInputStream(answer.asInputStream())) {
            for (ZipEntry file = archive.getNextEntry(); file != null; file = archive.getNextEntry()) {
                if (file.getName().endsWith(".csv")) {
                    cells.addAll(cells(path + " " + file.getName(), new String(archive.readAllBytes(), UTF_8)));
                }
            }
        }
        return cells;
    }

    private static List<String> cells(String path, String csv) throws IOException {
        List<String> cells = new ArrayList<>();
        try (CSVParser rows = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
            int width = 0;
            for (CSVRecord row : rows) {
                width = width == 0 ? row.size() : width;
                assertThat(row.size()).as("columns of %s", path).isEqualTo(width);
                row.forEach(cells::add);
            }
        }
        return cells;
    }
}
