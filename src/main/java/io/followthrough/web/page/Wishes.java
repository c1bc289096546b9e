package io.followthrough.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.api.Cursor;

/**
 * What the form above a list asks for; a field that was left empty is sent as an empty text, and asks for nothing.
 *
 * @param path of the list
 */
public record Wishes(String path, Map<String, String> asked) {

    private static final String CURSOR = "cursor";

    /** @param names the fields that the form has */
    public static Wishes of(UriInfo uri, String... names) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String name : List.of(names)) {
            given(uri, name).ifPresent(value -> asked.put(name, value));
        }
        return new Wishes(uri.getPath(), asked);
    }

    /** Null for the first page. */
    public static Cursor after(UriInfo uri, String sort) {
        return given(uri, CURSOR).map(end -> Cursor.read(end, sort)).orElse(null);
    }

    /** What stands in a field; an empty text for nothing. */
    public String of(String name) {
        return asked.getOrDefault(name, "");
    }

    public boolean has(String name, String value) {
        return of(name).equals(value);
    }

    public boolean isEmpty() { return asked.isEmpty(); }

    /** The address of the page behind the cursor; null when there is none. */
    public String next(String cursor) {
        if (cursor == null) {
            return null;
        }
        UriBuilder next = UriBuilder.fromPath(path);
        asked.forEach((name, value) -> next.queryParam(name, "{" + name + "}"));
        Map<String, Object> values = new LinkedHashMap<>(asked);
        values.put(CURSOR, cursor);
        return next.queryParam(CURSOR, "{" + CURSOR + "}").buildFromMap(values).toString();
    }

    private static Optional<String> given(UriInfo uri, String name) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(name)).map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
