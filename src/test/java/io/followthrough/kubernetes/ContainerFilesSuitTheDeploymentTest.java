package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native"})
class ContainerFilesSuitTheDeploymentTest {

    private final List<String> instructions;

    ContainerFilesSuitTheDeploymentTest(String file) {
        instructions = StrictYaml.text(Path.of("src/main/docker", file)).lines().toList();
    }

    @Test
    void the_image_runs_as_the_user_that_the_pod_demands() {
        PodSecurityContext context = Base.pod().getSecurityContext();

        assertThat(instructions).contains("USER " + context.getRunAsUser() + ":" + context.getRunAsGroup());
    }

    @Test
    void the_image_names_the_ports_of_the_container() {
        assertThat(instructions).contains("EXPOSE " + Base.mainContainer().getPorts().stream()
                .map(ContainerPort::getContainerPort).map(String::valueOf).collect(Collectors.joining(" ")));
    }

    @Test
    void the_base_image_has_a_version() {
        assertThat(instructions).filteredOn(line -> line.startsWith("FROM ") && line.contains(":")).hasSize(1)
                .allMatch(line -> line.matches("FROM \\S+:\\S*\\d\\S*( AS jvm)?"));
        assertThat(instructions).filteredOn(line -> line.startsWith("FROM ") && !line.contains(":"))
                .allMatch(line -> line.matches("FROM jvm( AS training)?"));
    }
}
