package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudgetSpec;
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
    void three_replicas_at_least_are_there_at_any_time() {
        DeploymentSpec spec = Base.deployment().getSpec();
        HorizontalPodAutoscaler autoscaler = Rendered.base().the(HorizontalPodAutoscaler.class, "followthrough");

        assertThat(autoscaler.getSpec().getMinReplicas()).isEqualTo(3);
        assertThat(spec.getReplicas()).as("or each apply would undo the autoscaler's work").isNull();
        assertThat(spec.getStrategy().getRollingUpdate().getMaxUnavailable().getIntVal()).isZero();
    }

    @Test
    void nodes_take_one_replica_at_a_time() {
        PodDisruptionBudgetSpec spec = Rendered.base().the(PodDisruptionBudget.class, "followthrough").getSpec();

        assertThat(spec.getMaxUnavailable().getIntVal()).isOne();
        assertThat(spec.getUnhealthyPodEvictionPolicy()).isEqualTo("AlwaysAllow");
    }

    @Test
    void replicas_are_spread_over_nodes_and_zones() {
        assertThat(Base.pod().getTopologySpreadConstraints()).extracting(TopologySpreadConstraint::getTopologyKey)
                .containsExactly("kubernetes.io/hostname", "topology.kubernetes.io/zone");
        assertThat(Base.pod().getTopologySpreadConstraints())
                .allSatisfy(constraint -> assertThat(Base.deployment().getSpec().getTemplate().getMetadata().getLabels())
                        .containsAllEntriesOf(constraint.getLabelSelector().getMatchLabels()));
    }

    @Test
    void a_pod_is_not_killed_before_it_has_finished_its_work() {
        Duration preStop = Duration.ofSeconds(Base.mainContainer().getLifecycle().getPreStop().getSleep().getSeconds());
        Duration shutdown = ApplicationProperties.duration("quarkus.shutdown.timeout");

        Duration grace = Duration.ofSeconds(Base.pod().getTerminationGracePeriodSeconds());

        assertThat(grace).isGreaterThan(preStop.plus(shutdown).plusSeconds(5));
    }
}
