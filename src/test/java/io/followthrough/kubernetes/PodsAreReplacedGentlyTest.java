package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import org.junit.jupiter.api.Test;

class PodsAreReplacedGentlyTest {

    @Test
    void health_is_asked_on_the_management_port() {
        var container = Base.mainContainer();

        Map<Probe, String> paths = Map.of(container.getStartupProbe(), "/q/health/started", container.getReadinessProbe(),
                "/q/health/ready", container.getLivenessProbe(), "/q/health/live");

        assertThat(paths).allSatisfy((probe, path) -> {
            assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
            assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management");
        });
    }

    @Test
    void two_replicas_at_least_are_there_at_any_time() {
        DeploymentSpec spec = Base.deployment().getSpec();

        assertThat(spec.getReplicas()).isGreaterThanOrEqualTo(2);
        assertThat(spec.getStrategy().getRollingUpdate().getMaxUnavailable().getIntVal()).isZero();
    }

    @Test
    void a_pod_is_not_killed_before_it_has_finished_its_work() {
        Duration preStop = Duration.ofSeconds(Base.mainContainer().getLifecycle().getPreStop().getSleep().getSeconds());
        Duration shutdown = ApplicationProperties.duration("quarkus.shutdown.timeout");

        Duration grace = Duration.ofSeconds(Base.pod().getTerminationGracePeriodSeconds());

        assertThat(grace).isGreaterThan(preStop.plus(shutdown).plusSeconds(5));
    }
}
