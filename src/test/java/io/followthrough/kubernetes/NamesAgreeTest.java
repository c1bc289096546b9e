package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamesAgreeTest {

    static List<Container> containers() {
        return Base.containers();
    }

    @Test
    void the_deployment_and_the_service_select_the_pods() {
        var labels = Base.deployment().getSpec().getTemplate().getMetadata().getLabels();

        assertThat(labels).containsAllEntriesOf(Base.deployment().getSpec().getSelector().getMatchLabels());
        assertThat(labels).containsAllEntriesOf(Base.service().getSpec().getSelector());
    }

    @Test
    void the_service_leads_to_ports_that_the_container_names() {
        assertThat(Base.service().getSpec().getPorts()).extracting((ServicePort port) -> port.getTargetPort().getStrVal())
                .isSubsetOf(Base.mainContainer().getPorts().stream().map(ContainerPort::getName).toList());
    }

    @Test
    void the_ports_are_those_the_service_listens_on() {
        assertThat(Base.mainContainer().getPorts()).extracting(ContainerPort::getName, ContainerPort::getContainerPort)
                .containsExactly(tuple("http", ApplicationProperties.number("quarkus.http.port")),
                        tuple("management", ApplicationProperties.number("quarkus.management.port")));
    }

    @Test
    void the_pods_run_under_the_service_account() {
        assertThat(Base.pod().getServiceAccountName()).isEqualTo(Base.serviceAccount().getMetadata().getName());
    }

    @ParameterizedTest
    @MethodSource("containers")
    void a_container_reads_config_maps_and_secrets_that_exist(Container container) {
        assertThat(container.getEnvFrom()).isNotEmpty().allSatisfy(source -> {
            if (source.getConfigMapRef() != null) {
                assertThat(Base.configMap(source.getConfigMapRef().getName()).getData()).isNotEmpty();
            } else {
                assertThat(source.getSecretRef().getName()).isEqualTo(Base.exampleSecret().getMetadata().getName());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("containers")
    void a_container_mounts_volumes_of_its_pod(Container container) {
        assertThat(container.getVolumeMounts()).extracting(VolumeMount::getName)
                .isSubsetOf(Base.pod().getVolumes().stream().map(Volume::getName).toList());
    }

    @Test
    void the_volumes_come_from_config_maps_that_exist() {
        Stream<String> configMaps = Base.pod().getVolumes().stream().map(Volume::getConfigMap).filter(Objects::nonNull)
                .map(source -> source.getName());

        assertThat(configMaps).isNotEmpty().allSatisfy(name -> assertThat(Base.configMap(name).getData()).isNotEmpty());
    }
}
