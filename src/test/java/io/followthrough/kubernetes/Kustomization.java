package io.followthrough.kubernetes;

import java.util.List;
import java.util.Map;

/** The part of a kustomization or a component that ours use; a field beyond it fails to be read. */
record Kustomization(String apiVersion, String kind, String namespace, List<String> resources, List<String> components,
        List<Patch> patches, List<Image> images, List<Generator> configMapGenerator) {

    Kustomization {
        resources = orNone(resources);
        components = orNone(components);
        patches = orNone(patches);
        images = orNone(images);
        configMapGenerator = orNone(configMapGenerator);
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** A strategic merge, in a file or in place. */
    record Patch(String path, String patch) {}

    record Image(String name, String newName, String newTag, String digest) {}

    record Generator(String name, List<String> files, Options options) {}

    record Options(Map<String, String> labels, boolean disableNameSuffixHash) {}
}
