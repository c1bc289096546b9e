package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.followthrough.policy.PolicyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThePolicyFileIsMountedTest {

    private static final Path BUILT_IN = Path.of("src/main/resources/default-policies.yaml");

    static List<Rendered> all() {
        return Rendered.all();
    }

    @Test
    void the_service_finds_it_where_it_looks_for_it() {
        Path file = Path.of(Base.mainContainer().getEnv().stream()
                .filter(variable -> variable.getName().equals("FOLLOWTHROUGH_POLICY_FILE")).map(EnvVar::getValue).findFirst()
                .orElseThrow());

        assertThat(Base.configMap(configMapMountedAt(file.getParent())).getData())
                .containsKey(file.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_service_can_read_it(Rendered rendered, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("policies.yaml"),
                rendered.the(ConfigMap.class, "followthrough-policies").getData().get("policies.yaml"));

        assertThat(PolicyFile.faultsAt(file)).isEmpty();
    }

    @Test
    void it_says_what_is_built_in() {
        assertThat(Base.configMap("followthrough-policies").getData())
                .containsEntry("policies.yaml", StrictYaml.text(BUILT_IN));
    }

    private static String configMapMountedAt(Path folder) {
        String volume = Base.mainContainer().getVolumeMounts().stream()
                .filter(mount -> Path.of(mount.getMountPath()).equals(folder)).map(VolumeMount::getName).findFirst()
                .orElseThrow();
        return Base.pod().getVolumes().stream().filter(candidate -> candidate.getName().equals(volume))
                .map(Volume::getConfigMap).findFirst().orElseThrow().getName();
    }
}
