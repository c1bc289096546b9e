package io.followthrough.kubernetes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;

/** Kinds of operators that no library models: the fields that ours use, as schemas in {@code src/test/resources/kubernetes}. */
final class CustomKinds {

    private static final Path FOLDER = Path.of("src/test/resources/kubernetes");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final ObjectMapper JSON = new ObjectMapper();

    private CustomKinds() {}

    /** @throws IllegalArgumentException with all that is wrong with it */
    static HasMetadata resource(JsonNode tree) {
        String kind = tree.path("kind").asText();
        String apiVersion = tree.path("apiVersion").asText();
        Path schema = FOLDER.resolve(apiVersion.replace('/', '-') + "-" + kind + ".json");
        if (!Files.exists(schema)) {
            throw new IllegalArgumentException("Kubernetes knows no kind " + kind + " in " + apiVersion);
        }
        Set<ValidationMessage> faults = SCHEMAS.getSchema(StrictYaml.text(schema)).validate(tree);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(kind + " " + tree.path("metadata").path("name").asText() + ": " + faults);
        }
        return JSON.convertValue(tree, GenericKubernetesResource.class);
    }
}
