package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.Namespace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenderingsAreWholeTest {

    static List<Rendered> all() {
        return Rendered.all();
    }

    static List<Rendered> overlays() {
        return List.of(Rendered.demo(), Rendered.production());
    }

    /** Reading them strictly is the test. */
    @ParameterizedTest
    @MethodSource("all")
    void every_resource_has_fields_that_an_api_server_knows(Rendered rendered) {
        assertThat(rendered.resources()).hasSizeGreaterThanOrEqualTo(Rendered.base().resources().size());
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_resource_says_what_it_belongs_to(Rendered rendered) {
        assertThat(rendered.resources()).filteredOn(resource -> !(resource instanceof Namespace))
                .allSatisfy(resource -> assertThat(resource.getMetadata().getLabels()).containsKey("app.kubernetes.io/name"));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void an_overlay_brings_its_namespace_which_takes_restricted_pods_only(Rendered overlay) {
        Namespace namespace = overlay.every(Namespace.class).getFirst();

        assertThat(namespace.getMetadata().getLabels()).containsEntry("pod-security.kubernetes.io/enforce", "restricted");
        assertThat(overlay.resources()).filteredOn(resource -> !(resource instanceof Namespace)).allSatisfy(
                resource -> assertThat(resource.getMetadata().getNamespace()).isEqualTo(namespace.getMetadata().getName()));
    }

    @Test
    void a_custom_resource_with_an_unknown_field_is_refused() {
        assertThatThrownBy(() -> StrictYaml.resource("""
                apiVersion: postgresql.cnpg.io/v1
                kind: Cluster
                metadata: { name: database }
                spec: { instances: 3, replicas: 3 }""")).hasMessageContaining("replicas");
    }

    @Test
    void no_file_is_left_out() throws IOException {
        try (Stream<Path> files = Files.walk(Rendered.KUBERNETES)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".example.yaml"))
                    .filter(file -> !file.endsWith(Kustomize.FILE)).filter(file -> !isNamed(file)).toList()).isEmpty();
        }
    }

    private static boolean isNamed(Path file) {
        Kustomization kustomization = Kustomize.read(file.getParent());
        Stream<String> names = Stream.of(kustomization.resources().stream(),
                kustomization.patches().stream().map(Kustomization.Patch::path).filter(Objects::nonNull),
                kustomization.configMapGenerator().stream().flatMap(generator -> generator.files().stream())
                        .map(name -> name.split("=", 2)[1]))
                .flatMap(all -> all);
        return names.anyMatch(file.getFileName().toString()::equals);
    }
}
