package io.followthrough.kubernetes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.kubernetes.Kustomization.Generator;
import io.followthrough.kubernetes.Kustomization.Image;
import io.followthrough.kubernetes.Kustomization.Patch;

/**
 * Renders our kustomizations as kustomize does, which no library for the JVM can: just the features that they use. Where kustomize is
 * installed, {@link RenderedAsKustomizeDoesTest} compares the two.
 */
final class Kustomize {

    static final String FILE = "kustomization.yaml";

    private final List<ObjectNode> resources = new ArrayList<>();

    private Kustomize() {}

    static List<ObjectNode> build(Path folder, Path... components) {
        Kustomize built = new Kustomize();
        built.add(folder, "Kustomization");
        for (Path component : components) {
            built.add(component, "Component");
        }
        return built.resources;
    }

    static Kustomization read(Path folder) {
        return StrictYaml.read(folder.resolve(FILE), Kustomization.class);
    }

    /** A component adds to what is there and changes that too, in the order in which kustomize does. */
    private void add(Path folder, String kind) {
        Kustomization kustomization = read(folder);
        if (!kustomization.kind().equals(kind)) {
            throw new IllegalArgumentException(folder + " is no " + kind);
        }
        kustomization.resources().forEach(resource -> addResource(folder.resolve(resource).normalize()));
        kustomization.components().forEach(component -> add(folder.resolve(component).normalize(), "Component"));
        kustomization.configMapGenerator().forEach(generator -> addResource(configMap(folder, generator)));
        kustomization.patches().forEach(patch -> apply(read(folder, patch)));
        if (kustomization.namespace() != null) {
            resources.forEach(resource -> moveTo(kustomization.namespace(), resource));
        }
        kustomization.images().forEach(image -> resources.forEach(resource -> replace(image, resource)));
    }

    private void addResource(Path path) {
        if (Files.isDirectory(path)) {
            build(path).forEach(this::addResource);
        } else {
            addResource(StrictYaml.read(path, ObjectNode.class));
        }
    }

    private void addResource(ObjectNode resource) {
        if (resources.stream().anyMatch(other -> isSame(other, resource))) {
            throw new IllegalArgumentException("there are two of " + name(resource));
        }
        resources.add(resource);
    }

    private void apply(ObjectNode patch) {
        StrategicMerge.apply(patch, resources.stream().filter(resource -> isSame(resource, patch)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing to patch: " + name(patch))));
    }

    private static ObjectNode read(Path folder, Patch patch) {
        return patch.path() == null
                ? StrictYaml.parse(patch.patch(), ObjectNode.class)
                : StrictYaml.read(folder.resolve(patch.path()), ObjectNode.class);
    }

    private static ObjectNode configMap(Path folder, Generator generator) {
        if (!generator.options().disableNameSuffixHash()) {
            throw new IllegalArgumentException("names with a hash are not made here: " + generator.name());
        }
        ObjectNode map = JsonNodeFactory.instance.objectNode().put("apiVersion", "v1").put("kind", "ConfigMap");
        generator.options().labels().forEach(map.putObject("metadata").put("name", generator.name()).putObject("labels")::put);
        ObjectNode data = map.putObject("data");
        for (String file : generator.files()) {
            String[] parts = file.split("=", 2);
            data.put(parts[0], StrictYaml.text(folder.resolve(parts[1])));
        }
        return map;
    }

    private static void moveTo(String namespace, ObjectNode resource) {
        String field = resource.path("kind").asText().equals("Namespace") ? "name" : "namespace";
        ((ObjectNode) resource.path("metadata")).put(field, namespace);
    }

    private static void replace(Image image, JsonNode tree) {
        if (tree.path("image").asText().split(":[^:/]*$|@", 2)[0].equals(image.name())) {
            String name = image.newName() == null ? image.name() : image.newName();
            ((ObjectNode) tree).put("image",
                    image.digest() == null ? name + ":" + image.newTag() : name + "@" + image.digest());
        }
        tree.forEach(child -> replace(image, child));
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return name(one).equals(name(other));
    }

    private static String name(JsonNode resource) {
        return resource.path("apiVersion").asText() + " " + resource.path("kind").asText() + " "
                + resource.path("metadata").path("name").asText();
    }
}
