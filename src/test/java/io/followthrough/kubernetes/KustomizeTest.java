package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KustomizeTest {

    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: web
                  env: [{ name: A, value: a }, { name: B, value: b }]
              volumes: []""";

    @TempDir
    Path folder;

    @BeforeEach
    void a_base() {
        write("base/pod.yaml", POD);
        write("base/kustomization.yaml",
                "{ kind: Kustomization, resources: [pod.yaml], images: [{ name: web, newTag: '1' }] }");
    }

    @Test
    void resources_of_a_base_get_an_image_and_a_namespace() {
        write("kustomization.yaml", "{ kind: Kustomization, resources: [base], namespace: here }");

        assertThat(rendered()).singleElement().satisfies(pod -> {
            assertThat(pod.at("/metadata/namespace").asText()).isEqualTo("here");
            assertThat(pod.at("/spec/containers/0/image").asText()).isEqualTo("web:1");
        });
    }

    @Test
    void an_overlay_names_another_image_and_pins_it_by_its_digest() {
        write("kustomization.yaml", """
                { kind: Kustomization, resources: [base],
                  images: [{ name: web, newName: images.example.org/web, digest: 'sha256:ab' }] }""");

        assertThat(rendered().getFirst().at("/spec/containers/0/image").asText()).isEqualTo("images.example.org/web@sha256:ab");
    }

    @Test
    void a_patch_merges_lists_by_their_keys_and_replaces_others() {
        write("kustomization.yaml", "{ kind: Kustomization, resources: [base], patches: [{ path: patch.yaml }] }");
        write("patch.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: { name: web }
                spec:
                  containers: [{ name: web, image: null, args: [x], env: [{ name: B, value: c }, { name: C, value: d }] }]""");

        assertThat(rendered().getFirst().at("/spec/containers").toString()).isEqualTo(
                """
                        [{"name":"web","env":[{"name":"C","value":"d"},{"name":"A","value":"a"},{"name":"B","value":"c"}],"args":["x"]}]""");
    }

    @Test
    void a_component_changes_what_others_have_brought() {
        write("component/kustomization.yaml", """
                kind: Component
                patches:
                  - patch: '{ apiVersion: v1, kind: Pod, metadata: { name: web, labels: { changed: "true" } } }'""");
        write("kustomization.yaml", "{ kind: Kustomization, resources: [base], components: [component] }");

        assertThat(rendered().getFirst().at("/metadata/labels/changed").asText()).isEqualTo("true");
    }

    @Test
    void what_it_does_not_know_is_refused() {
        write("kustomization.yaml", "{ kind: Kustomization, resources: [base], namePrefix: my- }");

        assertThatThrownBy(this::rendered).isInstanceOf(UncheckedIOException.class).hasMessageContaining("namePrefix");
    }

    @Test
    void a_patch_of_nothing_is_refused() {
        write("kustomization.yaml", """
                kind: Kustomization
                resources: [base]
                patches: [{ patch: '{ apiVersion: v1, kind: Pod, metadata: { name: other } }' }]""");

        assertThatThrownBy(this::rendered).hasMessageContaining("nothing to patch: v1 Pod other");
    }

    @Test
    void a_resource_that_is_there_already_is_refused() {
        write("kustomization.yaml", "{ kind: Kustomization, resources: [base, base/pod.yaml] }");

        assertThatThrownBy(this::rendered).hasMessageContaining("two of v1 Pod web");
    }

    private List<ObjectNode> rendered() {
        return Kustomize.build(folder);
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
