package io.followthrough.access.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.problem.BadRequest;
import io.followthrough.problem.DescribedOperation;
import io.followthrough.problem.Description;

/** Every operation of the API as its examples show it, with who may do it as the page about the API promises. */
final class Operations {

    private static final String SECRETS = "/api/v1/(tokens|digests)/\\{id}";
    private static final String NO_SECRETS = "/api/v1/(people|teams)/\\{.*(?<!/chat)";

    private static final String TABLE = "/api/v1/export/{table}";

    private Operations() {}

    /** @throws IllegalStateException when the page about the API does not say who may do one */
    static List<Question> all() {
        Map<String, Rule> rules = promised();
        return Description.read().operations().stream().map(operation -> {
            String name = operation.method() + " " + operation.path().replace("/api/v1", "");
            if (!rules.containsKey(name)) {
                throw new IllegalStateException("docs/api.md does not say who may " + name);
            }
            return question(name, operation, rules.get(name));
        }).toList();
    }

    private static Map<String, Rule> promised() {
        try {
            return Files.readAllLines(Path.of("docs/api.md")).stream().filter(line -> line.startsWith("| `"))
                    .map(line -> line.split("\\|")).collect(Collectors.toMap(cells -> cells[1].strip().replace("`", ""),
                            cells -> Rule.read(cells[3].strip())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Question question(String name, DescribedOperation operation, Rule rule) {
        return new Question(name, rule, Question.namesThing(everythingOf(operation)), isOfTeam(operation),
                isOfOneTeam(operation, rule),
                operation.path().matches(SECRETS), Preparation.of(name), scene -> requests(operation, scene));
    }

    private static String everythingOf(DescribedOperation operation) {
        return operation.path(Map.of()) + operation.contentTypes().stream().map(type -> operation.example(type).toString())
                .collect(Collectors.joining());
    }

    private static boolean isOfTeam(DescribedOperation operation) {
        return operation.path().contains("{") && !operation.path().equals(TABLE) || !operation.method().equals("GET")
                || operation.parameters("query").stream().anyMatch(parameter -> parameter.path("required").asBoolean());
    }

    /** Lists show to everybody what is for them; people and teams are no secret. */
    private static boolean isOfOneTeam(DescribedOperation operation, Rule rule) {
        boolean isRead = operation.method().equals("GET");
        return !rule.anywhere() && !(isRead && (!operation.path().contains("{") || operation.path().matches(NO_SECRETS)));
    }

    private static Stream<BadRequest> requests(DescribedOperation operation, Scene scene) {
        return operation.asDescribed().stream()
                .map(request -> request.at(operation.path(scene.variables()) + query(operation, request)));
    }

    /** What is required, and the team of a document, which it cannot name itself. */
    private static String query(DescribedOperation operation, BadRequest request) {
        boolean isDocument = "text/markdown".equals(request.headers().get("Content-Type"));
        String query = operation.parameters("query").stream().filter(parameter -> parameter.path("required").asBoolean()
                || isDocument && parameter.path("name").asText().equals("team")).map(Operations::example)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String example(JsonNode parameter) {
        return parameter.path("name").asText() + "=" + parameter.path("example").asText();
    }
}
