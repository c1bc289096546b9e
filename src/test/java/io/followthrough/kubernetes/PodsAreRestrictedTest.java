package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.SecurityContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The restricted profile of the Pod Security Standards, and a little more. */
class PodsAreRestrictedTest {

    static List<Container> containers() {
        return Base.containers();
    }

    @Test
    void no_container_runs_as_root() {
        assertThat(Base.pod().getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(Base.pod().getSecurityContext().getRunAsUser()).isPositive();
    }

    @Test
    void system_calls_are_filtered() {
        assertThat(Base.pod().getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
    }

    @Test
    void no_pod_gets_a_token_for_the_kubernetes_api() {
        assertThat(Base.pod().getAutomountServiceAccountToken()).isFalse();
        assertThat(Base.serviceAccount().getAutomountServiceAccountToken()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("containers")
    void a_container_cannot_gain_privileges(Container container) {
        SecurityContext context = container.getSecurityContext();

        assertThat(context.getAllowPrivilegeEscalation()).isFalse();
        assertThat(context.getPrivileged()).isNotEqualTo(true);
        assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(context.getCapabilities().getAdd()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("containers")
    void a_container_can_write_to_tmp_only(Container container) {
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getVolumeMounts()).filteredOn(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
                .extracting("mountPath").containsExactly("/tmp");
    }

    @ParameterizedTest
    @MethodSource("containers")
    void a_container_says_what_it_needs_and_what_it_may_take(Container container) {
        assertThat(container.getResources().getRequests()).containsOnlyKeys("cpu", "memory");
        assertThat(container.getResources().getLimits()).containsOnlyKeys("cpu", "memory");
    }
}
