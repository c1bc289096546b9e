package io.followthrough.description;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes values of the Java library as the texts they are sent as, instead of by what they are made of. */
final class Schemas {

    private static final Map<String, String> TEXTS = Map.of("ZoneId", "Europe/Madrid", "Duration", "PT24H", "Period", "P7D");

    private Schemas() {}

    static void tidy(OpenAPI description) {
        Map<String, Schema> schemas = new TreeMap<>(description.getComponents().getSchemas());
        Set<String> made = new HashSet<>();
        TEXTS.forEach((name, example) -> {
            if (schemas.containsKey(name)) {
                made.addAll(below(schemas.get(name), schemas));
                schemas.put(name, createSchema().addType(SchemaType.STRING).examples(List.of(example)));
            }
        });
        made.removeIf(name -> !name.startsWith("Zone") && !Set.of("LocalDateTime", "LocalTime", "Month", "TimeDefinition")
                .contains(name) || TEXTS.containsKey(name));
        schemas.keySet().removeAll(made);
        description.getComponents().setSchemas(schemas);
    }

    private static Set<String> below(Schema start, Map<String, Schema> schemas) {
        Set<String> found = new HashSet<>();
        Deque<Schema> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            Schema schema = waiting.pop();
            if (schema.getRef() != null) {
                String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
                if (found.add(name) && schemas.containsKey(name)) {
                    waiting.push(schemas.get(name));
                }
            }
            if (schema.getItems() != null) {
                waiting.push(schema.getItems());
            }
            if (schema.getProperties() != null) {
                schema.getProperties().values().forEach(waiting::push);
            }
        }
        return found;
    }
}
