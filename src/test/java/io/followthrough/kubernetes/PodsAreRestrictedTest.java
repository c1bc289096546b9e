package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The restricted profile of the Pod Security Standards, and a little more, for every pod that we start. */
class PodsAreRestrictedTest {

    static List<PodTemplateSpec> pods() {
        return Rendered.all().stream().flatMap(rendered -> rendered.pods().stream()).toList();
    }

    static List<Container> containers() {
        return pods().stream().map(PodTemplateSpec::getSpec)
                .flatMap(pod -> Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream())).toList();
    }

    static List<Container> containersThatRunLong() {
        return pods().stream().flatMap(pod -> pod.getSpec().getContainers().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("pods")
    void no_container_runs_as_root(PodTemplateSpec pod) {
        assertThat(pod.getSpec().getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSpec().getSecurityContext().getRunAsUser()).isPositive();
        assertThat(pod.getSpec().getSecurityContext().getRunAsGroup()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("pods")
    void system_calls_are_filtered(PodTemplateSpec pod) {
        assertThat(pod.getSpec().getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
    }

    @ParameterizedTest
    @MethodSource("pods")
    void no_pod_gets_a_token_for_the_kubernetes_api(PodTemplateSpec pod) {
        assertThat(pod.getSpec().getAutomountServiceAccountToken()).isFalse();
        assertThat(Rendered.base().every(ServiceAccount.class))
                .allSatisfy(account -> assertThat(account.getAutomountServiceAccountToken()).isFalse());
    }

    @ParameterizedTest
    @MethodSource("pods")
    void no_pod_sees_its_node(PodTemplateSpec pod) {
        PodSpec spec = pod.getSpec();

        assertThat(Stream.of(spec.getHostNetwork(), spec.getHostPID(), spec.getHostIPC())).doesNotContain(true);
        assertThat(spec.getVolumes()).allSatisfy(volume -> assertThat(volume.getHostPath()).isNull());
    }

    @ParameterizedTest
    @MethodSource("containers")
    void a_container_cannot_gain_privileges(Container container) {
        SecurityContext context = container.getSecurityContext();

        assertThat(context.getAllowPrivilegeEscalation()).isFalse();
        assertThat(context.getPrivileged()).isNotEqualTo(true);
        assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(context.getCapabilities().getAdd()).isEmpty();
        assertThat(context.getRunAsNonRoot()).isNotEqualTo(false);
        assertThat(context.getRunAsUser()).isNull();
    }

    @ParameterizedTest
    @MethodSource("containers")
    void a_container_can_write_to_its_volumes_only(Container container) {
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getVolumeMounts()).filteredOn(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
                .extracting("mountPath").isSubsetOf("/tmp", "/var/run/postgresql", "/var/lib/postgresql/data");
    }

    @ParameterizedTest
    @MethodSource("containers")
    void a_container_says_what_it_needs_and_what_it_may_take(Container container) {
        assertThat(container.getResources().getRequests()).containsOnlyKeys("cpu", "memory");
        assertThat(container.getResources().getLimits()).containsOnlyKeys("cpu", "memory");
    }

    @ParameterizedTest
    @MethodSource("containers")
    void an_image_has_a_version(Container container) {
        assertThat(container.getImage()).matches("\\S+:v?\\d\\S*|\\S+@sha256:\\S+");
    }

    @ParameterizedTest
    @MethodSource("containersThatRunLong")
    void a_container_that_runs_long_is_asked_how_it_is(Container container) {
        assertThat(container.getStartupProbe()).isNotNull();
        assertThat(container.getReadinessProbe()).isNotNull();
        assertThat(container.getLivenessProbe()).isNotNull();
    }
}
