package io.followthrough.attack;

import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * Writes one text into everything, and remembers where.
 *
 * @param text to plant, with {@link #MARK} in it
 * @param places that took it, such as {@code PUT /api/v1/follow-ups/{key}/block /reason}
 */
record Planting(String text, Set<String> places) {

    /** So that the text is recognised where it is shown, whatever is left of it. */
    static final String MARK = "Mark7";

    Planting(String text) {
        this(text + " " + MARK, new TreeSet<>());
    }

    /** @param path with one variable, as the description has it */
    Response plant(String method, String path, String key, Map<String, ?> body) {
        return plant(json(body), method, path, key, body);
    }

    Response plantAs(String email, String method, String path, String key, Map<String, ?> body) {
        return plant(as(email).body(body), method, path, key, body);
    }

    private Response plant(RequestSpecification request, String method, String path, String key, Map<String, ?> body) {
        Response answer = (method.equals("PATCH") ? request.header("If-Match", "*") : request).request(method,
                path.replaceFirst("\\{\\w+}", key));
        assertThat(answer.statusCode()).as(method + " " + path + " " + answer.asString()).isLessThan(300);
        note(method + " " + path + " ", "", body);
        return answer;
    }

    private void note(String operation, String pointer, Object value) {
        switch (value) {
            case String said when said.contains(MARK) -> places.add(operation + pointer);
            case Map<?, ?> fields -> fields.forEach((name, field) -> note(operation, pointer + "/" + name, field));
            case Collection<?> items -> items.forEach(item -> note(operation, pointer + "/0", item));
            default -> {
            }
        }
    }
}
