package io.followthrough.kubernetes;

import java.util.List;

/** The part of a kustomization that ours use; a field beyond it fails to be read. */
record Kustomization(String apiVersion, String kind, List<String> resources, List<Image> images) {

    record Image(String name, String newTag) {}
}
