package io.followthrough.kubernetes;

import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A strategic merge of Kubernetes: objects are merged, the lists named here by a key of their entries, all other lists replaced. */
final class StrategicMerge {

    private static final Map<String, String> KEYS = Map.of("containers", "name", "initContainers", "name", "env", "name",
            "volumes", "name", "volumeMounts", "mountPath");
    private static final Set<String> KNOWN = Set.of("v1", "apps/v1", "networking.k8s.io/v1");

    private StrategicMerge() {}

    static void apply(ObjectNode patch, ObjectNode target) {
        if (!KNOWN.contains(patch.path("apiVersion").asText())) {
            throw new IllegalArgumentException("nobody has said how lists are merged in " + patch.path("apiVersion"));
        }
        merge(patch, target);
    }

    private static void merge(ObjectNode patch, ObjectNode target) {
        patch.properties().forEach(entry -> {
            String field = entry.getKey();
            JsonNode before = target.get(field);
            if (field.startsWith("$")) {
                throw new IllegalArgumentException("directives are not followed here: " + field);
            }
            if (entry.getValue().isNull()) {
                target.remove(field);
            } else if (entry.getValue() instanceof ObjectNode object && before instanceof ObjectNode merged) {
                merge(object, merged);
            } else if (entry.getValue() instanceof ArrayNode list && before instanceof ArrayNode merged
                    && KEYS.containsKey(field)) {
                merge(list, merged, KEYS.get(field));
            } else {
                target.set(field, entry.getValue().deepCopy());
            }
        });
    }

    /** What is new goes in front, as with kustomize. */
    private static void merge(ArrayNode patch, ArrayNode target, String key) {
        int news = 0;
        for (JsonNode entry : patch) {
            ObjectNode before = find(target, key, entry.path(key));
            if (before == null) {
                target.insert(news++, entry.deepCopy());
            } else {
                merge((ObjectNode) entry, before);
            }
        }
    }

    private static ObjectNode find(ArrayNode list, String key, JsonNode value) {
        for (JsonNode entry : list) {
            if (entry.path(key).equals(value)) {
                return (ObjectNode) entry;
            }
        }
        return null;
    }
}
