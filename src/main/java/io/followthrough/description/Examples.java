package io.followthrough.description;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Makes an example from the schema for every body that has none of its own. */
final class Examples {

    private static final Map<String, Object> WORDS = Map.ofEntries(Map.entry("key", "FU-128"),
            Map.entry("title", "Alert when the payment queue is longer than 1000"), Map.entry("owner", "ana@example.org"),
            Map.entry("email", "ana@example.org"), Map.entry("lead", "ana@example.org"), Map.entry("person", "ana@example.org"),
            Map.entry("actor", "ana@example.org"), Map.entry("team", "payments"), Map.entry("slug", "payments"),
            Map.entry("zone", "Europe/Madrid"), Map.entry("incidents", "INC-42"), Map.entry("postmortem", "PM-7"),
            Map.entry("name", "Payments"), Map.entry("labels", "queue"), Map.entry("services", "checkout"),
            Map.entry("nextCursor", "LWtleQoxMjgKMTI4"), Map.entry("workingDays", "monday"), Map.entry("pointer", "/title"));

    private final Map<String, Schema> schemas;

    Examples(OpenAPI description) {
        this.schemas = description.getComponents().getSchemas();
    }

    void complete(Operation operation) {
        if (operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent());
        }
        for (APIResponse response : operation.getResponses().getAPIResponses().values()) {
            complete(response.getContent());
        }
    }

    private void complete(Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            if (media.getExample() == null && (media.getExamples() == null || media.getExamples().isEmpty())) {
                media.setExample(type.startsWith("text/csv") ? "key,title\r\nFU-128,Limit the pool\r\n" : of(media));
            }
        });
    }

    private Object of(MediaType media) {
        return media.getSchema() == null ? Map.of() : of("", media.getSchema(), new HashSet<>());
    }

    /** @param seen the named schemas above, so that none is shown inside itself */
    private Object of(String name, Schema schema, Set<String> seen) {
        if (schema.getRef() != null) {
            return named(name, schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1), seen);
        }
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().getFirst();
        }
        List<Schema> alternatives = alternatives(schema);
        if (!alternatives.isEmpty()) {
            return of(name, alternatives.getFirst(), seen);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().getFirst();
        }
        return plain(name, schema, seen);
    }

    private Object named(String name, String reference, Set<String> seen) {
        Schema target = schemas.get(reference);
        if (target == null || !seen.add(reference)) {
            return Map.of();
        }
        Object example = of(name, target, seen);
        seen.remove(reference);
        return example;
    }

    private Object plain(String name, Schema schema, Set<String> seen) {
        SchemaType type = schema.getType() == null
                ? SchemaType.OBJECT
                : schema.getType().stream().filter(one -> one != SchemaType.NULL).findFirst().orElse(SchemaType.NULL);
        return switch (type) {
            case OBJECT -> object(schema, seen);
            case ARRAY -> schema.getItems() == null ? List.of() : new ArrayList<>(List.of(of(name, schema.getItems(), seen)));
            case BOOLEAN -> false;
            case INTEGER -> name.equals("version") ? 3 : 0;
            case NUMBER -> 0.5;
            case STRING -> text(name, schema);
            case NULL -> Map.of();
        };
    }

    private Object object(Schema schema, Set<String> seen) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((property, value) -> object.put(property, of(property, value, seen)));
        }
        return object;
    }

    private static Object text(String name, Schema schema) {
        return switch (String.valueOf(schema.getFormat())) {
            case "date" -> "2026-03-31";
            case "date-time" -> "2026-03-31T14:00:00Z";
            default -> WORDS.getOrDefault(name, "text");
        };
    }

    private static List<Schema> alternatives(Schema schema) {
        return Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull).flatMap(List::stream)
                .filter(part -> !isNull(part)).toList();
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().equals(List.of(SchemaType.NULL));
    }
}
