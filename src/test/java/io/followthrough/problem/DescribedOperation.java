package io.followthrough.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** One operation of the API with the examples it is described by. */
public record DescribedOperation(String method, String path, JsonNode node, Description description) {

    public List<JsonNode> parameters(String in) {
        List<JsonNode> parameters = new ArrayList<>();
        node.path("parameters").forEach(parameter -> parameters.add(description.resolved(parameter)));
        parameters.removeIf(parameter -> !parameter.path("in").asText().equals(in));
        return parameters;
    }

    public boolean takes(String header) {
        return parameters("header").stream().anyMatch(parameter -> parameter.path("name").asText().equals(header));
    }

    /** The content types of the body; empty when it has none. */
    public List<String> contentTypes() {
        List<String> types = new ArrayList<>();
        node.at("/requestBody/content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    public boolean isBodyRequired() { return node.at("/requestBody/required").asBoolean(); }

    public JsonNode schema(String contentType) {
        return description.resolved(content(contentType).path("schema"));
    }

    public JsonNode example(String contentType) {
        JsonNode example = content(contentType).path("example");
        try {
            return contentType.endsWith("json") && example.isTextual()
                    ? Description.JSON.readTree(example.asText())
                    : example;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operation as its examples show it, once for every content type: nothing is wrong with these yet. */
    public List<BadRequest> asDescribed() {
        BadRequest bare = new BadRequest(method, path(Map.of()), Map.of("Accept", "*/*"), null, null);
        BadRequest matching = method.equals("PATCH") ? bare.with("If-Match", "*") : bare;
        return contentTypes().isEmpty()
                ? List.of(matching)
                : contentTypes().stream().map(type -> matching.with("Content-Type", type).sending(text(type))).toList();
    }

    /** @param others values for some variables instead of their examples */
    public String path(Map<String, String> others) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters("path").forEach(variable -> values.put(variable.path("name").asText(), variable.path("example").asText()));
        values.putAll(others);
        String filled = path;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private String text(String contentType) {
        JsonNode example = example(contentType);
        return example.isTextual() ? example.asText() : example.toString();
    }

    private JsonNode content(String contentType) {
        return node.at("/requestBody/content").path(contentType);
    }
}
