package io.followthrough.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;

/** The operations that the API describes itself with; the description is made by the build, so that nothing is looked up by reflection. */
@Singleton
class Operations {

    private static final String VARIABLE = "\\{[^}]+}";

    private final OpenApiDocumentService documents;
    private final ObjectMapper mapper;
    private volatile List<Operation> operations;

    Operations(OpenApiDocumentService documents, ObjectMapper mapper) {
        this.documents = documents;
        this.mapper = mapper;
    }

    private record Operation(String method, Pattern path, boolean variable, SequencedMap<String, Boolean> parameters) {}

    /** The names, and whether each may be repeated; empty for an operation that does not exist. */
    Optional<SequencedMap<String, Boolean>> queryParametersOf(String method, String path) {
        return all().stream().filter(operation -> operation.method.equals(method) && operation.path.matcher(path).matches())
                .findFirst().map(Operation::parameters);
    }

    /** Sorted; with what the web framework adds to a GET; empty for a path that does not exist. */
    SortedSet<String> methodsOf(String path) {
        SortedSet<String> methods = all().stream().filter(operation -> operation.path.matcher(path).matches())
                .map(Operation::method).collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    private List<Operation> all() {
        if (operations == null) {
            operations = read();
        }
        return operations;
    }

    private List<Operation> read() {
        List<Operation> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document().path("paths").properties()) {
            Pattern pattern = Pattern.compile(
                    Pattern.compile(VARIABLE).splitAsStream(path.getKey() + " ").map(Pattern::quote)
                            .reduce((a, b) -> a + "[^/]+" + b).orElseThrow().replace(" \\E", "\\E"));
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                TreeMap<String, Boolean> parameters = new TreeMap<>(parameters(path.getValue()));
                parameters.putAll(parameters(operation.getValue()));
                found.add(new Operation(operation.getKey().toUpperCase(Locale.ROOT), pattern, path.getKey().contains("{"),
                        parameters));
            }
        }
        found.sort(Comparator.comparing(Operation::variable));
        return List.copyOf(found);
    }

    private static Map<String, Boolean> parameters(JsonNode holder) {
        Map<String, Boolean> parameters = new TreeMap<>();
        for (JsonNode parameter : holder.path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                parameters.put(parameter.path("name").asText(), parameter.path("schema").path("type").asText().equals("array"));
            }
        }
        return parameters;
    }

    private JsonNode document() {
        try {
            return mapper.readTree(documents.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, Format.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
