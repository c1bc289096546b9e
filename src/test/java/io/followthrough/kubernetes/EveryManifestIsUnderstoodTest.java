package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryManifestIsUnderstoodTest {

    static List<Path> manifests() {
        return Base.manifests();
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void a_manifest_holds_one_resource_with_known_fields_of_the_right_type(Path manifest) {
        assertThat(StrictYaml.resource(manifest).getMetadata().getName()).startsWith("followthrough");
    }

    @Test
    void an_unknown_field_is_refused() {
        assertThatThrownBy(() -> StrictYaml.resource("""
                apiVersion: v1
                kind: Service
                metadata: { name: followthrough }
                spec: { selectors: { app: followthrough } }"""))
                .hasMessageContaining("selectors");
    }

    @Test
    void a_value_of_the_wrong_type_is_refused() {
        assertThatThrownBy(() -> StrictYaml.resource("""
                apiVersion: v1
                kind: ConfigMap
                metadata: { name: followthrough }
                data: { QUARKUS_MAILER_PORT: 587 }"""))
                .hasMessageContaining("QUARKUS_MAILER_PORT");
    }

    @Test
    void a_doubled_key_is_refused() {
        assertThatThrownBy(() -> StrictYaml.resource("""
                apiVersion: v1
                kind: ConfigMap
                metadata: { name: one }
                metadata: { name: two }"""))
                .hasMessageContaining("Duplicate");
    }

    @Test
    void a_second_resource_in_the_file_is_refused() {
        assertThatThrownBy(() -> StrictYaml.resource("""
                apiVersion: v1
                kind: ServiceAccount
                metadata: { name: one }
                ---
                apiVersion: v1
                kind: ServiceAccount
                metadata: { name: two }"""))
                .hasMessageContaining("one document");
    }
}
