package io.followthrough.kubernetes;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Secret;

/** The keys of every Secret that a rendering brings, or that an operator makes for it. */
final class Secrets {

    private Secrets() {}

    /** Of a base alone: the one that its example shows. */
    static Map<String, Set<String>> of(Rendered rendered) {
        Map<String, Set<String>> secrets = new HashMap<>();
        rendered.every(Secret.class)
                .forEach(secret -> secrets.put(secret.getMetadata().getName(), secret.getStringData().keySet()));
        for (JsonNode tree : rendered.trees()) {
            String name = tree.at("/metadata/name").asText();
            switch (tree.path("kind").asText()) {
                case "ExternalSecret" -> secrets.put(tree.at("/spec/target/name").asText(), keys(tree));
                case "Cluster" -> secrets.putAll(
                        Map.of(name + "-app", Set.of("username", "password"), name + "-ca", Set.of("ca.crt", "ca.key")));
                default -> {
                    // makes no Secret
                }
            }
        }
        if (secrets.isEmpty()) {
            secrets.put(Base.exampleSecret().getMetadata().getName(), Base.exampleSecret().getStringData().keySet());
        }
        return secrets;
    }

    private static Set<String> keys(JsonNode externalSecret) {
        Set<String> keys = new TreeSet<>();
        JsonNode template = externalSecret.at("/spec/target/template/data");
        if (template.isMissingNode()) {
            externalSecret.at("/spec/data").forEach(entry -> keys.add(entry.path("secretKey").asText()));
        } else {
            template.fieldNames().forEachRemaining(keys::add);
        }
        return keys;
    }
}
