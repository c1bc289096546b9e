package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fabric8.kubernetes.api.model.ContainerPort;
import org.junit.jupiter.api.Test;

class NamesAgreeTest {

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
}
