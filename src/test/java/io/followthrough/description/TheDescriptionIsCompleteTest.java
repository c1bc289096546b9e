package io.followthrough.description;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks every operation of the API, those of other packages and of tomorrow too. */
@QuarkusTest
class TheDescriptionIsCompleteTest {

    private JsonNode description;

    private record Operation(String method, String path, JsonNode node) {

        String name() {
            return method.toUpperCase() + " " + path;
        }

        Set<String> statuses() {
            Set<String> statuses = new TreeSet<>();
            node.path("responses").fieldNames().forEachRemaining(statuses::add);
            return statuses;
        }
    }

    @BeforeEach
    void read() throws IOException {
        description = new ObjectMapper()
                .readTree(given().get("/openapi?format=json").then().statusCode(200).extract().asString());
    }

    @Test
    void it_is_openapi_3_1_with_title_version_and_licence() {
        assertThat(description.path("openapi").asText()).startsWith("3.1");
        assertThat(description.at("/info/title").asText()).isEqualTo("Followthrough");
        assertThat(description.at("/info/version").asText()).isNotBlank();
        assertThat(description.at("/info/license/name").asText()).isEqualTo("Apache-2.0");
        assertThat(operations()).hasSizeGreaterThan(40);
    }

    @Test
    void every_operation_says_what_it_does_under_a_name_of_its_own() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.node().path("summary").asText()).as(operation.name()).isNotBlank();
            assertThat(operation.node().path("description").asText()).as(operation.name()).isNotBlank();
            assertThat(operation.node().path("tags")).as(operation.name()).isNotEmpty();
        });
        assertThat(operations().stream().map(operation -> operation.node().path("operationId").asText()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void every_body_has_an_example() {
        SoftAssertions.assertSoftly(softly -> operations().forEach(operation -> {
            List<JsonNode> holders = new ArrayList<>(List.of(operation.node().path("requestBody")));
            operation.node().path("responses").forEach(response -> holders.add(resolved(response)));
            holders.forEach(holder -> holder.path("content").forEach(media -> softly
                    .assertThat(media.has("example") || media.has("examples")).as(operation.name()).isTrue()));
        }));
    }

    @Test
    void a_body_is_required_unless_it_may_be_left_out() {
        assertThat(operations().stream().filter(operation -> operation.node().has("requestBody"))
                .filter(operation -> !operation.node().at("/requestBody/required").asBoolean()).map(Operation::name))
                .containsExactlyInAnyOrder("PUT /api/v1/follow-ups/{key}/completion",
                        "DELETE /api/v1/follow-ups/{key}/completion", "DELETE /api/v1/follow-ups/{key}/dismissal",
                        "DELETE /api/v1/follow-ups/{key}/extensions/{number}",
                        "PUT /api/v1/people/{email}/deactivation", "PUT /api/v1/people/{email}/erasure");
    }

    @Test
    void every_parameter_is_explained() {
        SoftAssertions.assertSoftly(softly -> operations().forEach(operation -> operation.node().path("parameters")
                .forEach(parameter -> softly.assertThat(resolved(parameter).path("description").asText())
                        .as(operation.name() + " " + resolved(parameter).path("name").asText()).isNotBlank())));
    }

    @Test
    void every_operation_names_the_problems_it_can_answer_with() {
        SoftAssertions.assertSoftly(softly -> operations().forEach(operation -> {
            softly.assertThat(operation.statuses()).as(operation.name()).contains("400", "500", "503");
            if (operation.path().contains("{")) {
                softly.assertThat(operation.statuses()).as(operation.name()).contains("404");
            }
            if (operation.method().equals("patch")) {
                softly.assertThat(operation.statuses()).as(operation.name()).contains("412", "428");
            }
            if (operation.node().has("requestBody")) {
                softly.assertThat(operation.statuses()).as(operation.name()).contains("413", "415", "422");
            }
            operation.statuses().stream().filter(status -> status.compareTo("400") >= 0).forEach(status -> softly
                    .assertThat(resolved(operation.node().at("/responses/" + status))
                            .at("/content/application~1problem+json/schema/$ref").asText())
                    .as(operation.name() + " " + status).isEqualTo("#/components/schemas/Problem"));
        }));
    }

    @Test
    void every_change_takes_the_headers_of_the_contract() {
        Map<String, List<String>> expected = Map.of("post", List.of("Idempotency-Key", "Prefer"), "put",
                List.of("If-Match", "Prefer"),
                "patch", List.of("If-Match", "Prefer"), "delete", List.of("If-Match", "Prefer"));
        SoftAssertions.assertSoftly(softly -> operations().forEach(operation -> softly.assertThat(headers(operation))
                .as(operation.name()).containsAll(expected.getOrDefault(operation.method(), List.of()))));
    }

    @Test
    void every_reference_leads_somewhere() {
        description.findValuesAsText("$ref")
                .forEach(reference -> assertThat(description.at(reference.substring(1)).isMissingNode()).as(reference)
                        .isFalse());
    }

    @Test
    void the_page_about_the_api_lists_every_operation_and_no_other() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("docs/api.md")).stream().filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`")[1]).toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(
                operations().stream().map(operation -> operation.name().replace("/api/v1", "")).toList());
    }

    private List<String> headers(Operation operation) {
        List<String> names = new ArrayList<>();
        operation.node().path("parameters").forEach(parameter -> {
            if (resolved(parameter).path("in").asText().equals("header")) {
                names.add(resolved(parameter).path("name").asText());
            }
        });
        return names;
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        description.path("paths").properties().forEach(path -> path.getValue().properties().forEach(
                operation -> operations.add(new Operation(operation.getKey(), path.getKey(), operation.getValue()))));
        return operations;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
    }
}
