package io.followthrough.problem;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the API says of itself. */
public record Description(JsonNode document) {

    public static final ObjectMapper JSON = new ObjectMapper();

    public static Description read() {
        try {
            return new Description(
                    JSON.readTree(given().get("/openapi?format=json").then().statusCode(200).extract().asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<DescribedOperation> operations() {
        List<DescribedOperation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> operations
                .add(new DescribedOperation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(),
                        operation.getValue(), this))));
        return operations;
    }

    /** All words that some enum has. */
    public Set<String> words() {
        Set<String> words = new HashSet<>();
        document.at("/components/schemas").forEach(schema -> schema.path("enum").forEach(word -> words.add(word.asText())));
        return words;
    }

    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(document.at(node.path("$ref").asText().substring(1))) : node;
    }
}
