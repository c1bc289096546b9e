package io.followthrough.problem;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A place in a JSON body where a value stands.
 *
 * @param steps to it, from the body down; a number is an index
 * @param required whether it must be there and must not be null
 */
public record Place(List<String> steps, JsonNode schema, boolean required) {

    private static final String MARK = "@@here@@";

    /** Every property, at any depth, and the first item of every array. */
    public static List<Place> in(JsonNode schema, Description description) {
        List<Place> places = new ArrayList<>();
        new Place(List.of(), description.resolved(schema), true).addBelow(places, description);
        return places;
    }

    private void addBelow(List<Place> places, Description description) {
        schema.path("properties").properties().forEach(property -> {
            boolean needed = false;
            for (JsonNode name : schema.path("required")) {
                needed |= name.asText().equals(property.getKey());
            }
            below(property.getKey(), description.resolved(property.getValue()), needed).add(places, description);
        });
        if (schema.has("items")) {
            boolean placed = !schema.path("uniqueItems").asBoolean(); // the first of a set is nowhere, so the set is named
            below("0", description.resolved(schema.path("items")), placed).add(places, description);
        }
    }

    private void add(List<Place> places, Description description) {
        places.add(this);
        addBelow(places, description);
    }

    public Place below(String step, JsonNode itsSchema, boolean needed) {
        List<String> further = new ArrayList<>(steps);
        further.add(step);
        return new Place(further, itsSchema, needed);
    }

    public String pointer() {
        return "/" + String.join("/", steps);
    }

    public boolean isItem() { return Character.isDigit(steps.getLast().charAt(0)); }

    /** @param value any text, which need not be JSON */
    public String with(JsonNode body, String value) {
        return replaced(body, 0, false).toString().replace("\"" + MARK + "\"", value);
    }

    public String without(JsonNode body) {
        return replaced(body, 0, true).toString();
    }

    private JsonNode replaced(JsonNode old, int depth, boolean gone) {
        if (depth == steps.size()) {
            return JsonNodeFactory.instance.textNode(MARK);
        }
        String step = steps.get(depth);
        if (Character.isDigit(step.charAt(0))) {
            ArrayNode array = old != null && old.isArray() ? old.deepCopy() : JsonNodeFactory.instance.arrayNode();
            JsonNode item = replaced(array.get(0), depth + 1, gone);
            if (!array.isEmpty()) {
                array.remove(0);
            }
            return array.insert(0, item);
        }
        ObjectNode object = old != null && old.isObject() ? old.deepCopy() : JsonNodeFactory.instance.objectNode();
        if (gone && depth == steps.size() - 1) {
            object.remove(step);
            return object;
        }
        return object.set(step, replaced(object.get(step), depth + 1, gone));
    }
}
