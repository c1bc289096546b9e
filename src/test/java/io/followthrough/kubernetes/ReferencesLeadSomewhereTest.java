package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("all")
class ReferencesLeadSomewhereTest {

    private final Rendered rendered;

    ReferencesLeadSomewhereTest(Rendered rendered) {
        this.rendered = rendered;
    }

    static List<Rendered> all() {
        return Rendered.all();
    }

    @Test
    void who_makes_pods_selects_them() {
        assertThat(rendered.every(Deployment.class)).allSatisfy(deployment -> assertThat(
                deployment.getSpec().getTemplate().getMetadata().getLabels())
                .isEqualTo(deployment.getSpec().getSelector().getMatchLabels()));
        assertThat(rendered.every(StatefulSet.class)).allSatisfy(set -> {
            assertThat(set.getSpec().getTemplate().getMetadata().getLabels())
                    .isEqualTo(set.getSpec().getSelector().getMatchLabels());
            assertThat(rendered.has(Service.class, set.getSpec().getServiceName())).isTrue();
        });
    }

    @Test
    void a_service_leads_to_ports_that_its_pods_name() {
        assertThat(rendered.every(Service.class)).isNotEmpty().allSatisfy(
                service -> assertThat(service.getSpec().getPorts())
                        .extracting((ServicePort port) -> port.getTargetPort().getStrVal())
                        .isSubsetOf(podsWith(service.getSpec().getSelector())
                                .flatMap(pod -> pod.getSpec().getContainers().stream())
                                .flatMap(container -> container.getPorts().stream()).map(ContainerPort::getName).toList()));
    }

    @Test
    void the_autoscaler_the_budget_and_the_policies_mean_pods_that_are_there() {
        assertThat(rendered.every(HorizontalPodAutoscaler.class)).singleElement().satisfies(
                scaler -> assertThat(rendered.has(Deployment.class, scaler.getSpec().getScaleTargetRef().getName())).isTrue());
        assertThat(rendered.every(PodDisruptionBudget.class)).singleElement()
                .satisfies(budget -> assertThat(podsWith(budget.getSpec().getSelector().getMatchLabels())).isNotEmpty());
        assertThat(rendered.every(NetworkPolicy.class)).isNotEmpty()
                .allMatch(policy -> areThere(policy.getSpec().getPodSelector().getMatchLabels()), "selects pods");
    }

    @Test
    void requests_are_routed_to_the_service_under_its_own_name() {
        String host = URI
                .create(rendered.the(ConfigMap.class, "followthrough-settings").getData().get("FOLLOWTHROUGH_PUBLIC_URL"))
                .getHost();
        Service service = rendered.the(Service.class, "followthrough");

        assertThat(rendered.every(Ingress.class)).allSatisfy(ingress -> {
            assertThat(ingress.getSpec().getTls().getFirst().getHosts()).containsExactly(host);
            assertThat(ingress.getSpec().getRules()).singleElement().satisfies(rule -> {
                assertThat(rule.getHost()).isEqualTo(host);
                var backend = rule.getHttp().getPaths().getFirst().getBackend().getService();
                assertThat(backend.getName()).isEqualTo("followthrough");
                assertThat(service.getSpec().getPorts()).extracting(ServicePort::getName).contains(backend.getPort().getName());
            });
        });
        assertThat(rendered.every(HTTPRoute.class)).allSatisfy(route -> {
            assertThat(route.getSpec().getHostnames()).containsExactly(host);
            var backend = route.getSpec().getRules().getFirst().getBackendRefs().getFirst();
            assertThat(backend.getName()).isEqualTo("followthrough");
            assertThat(service.getSpec().getPorts()).anyMatch(port -> port.getPort().equals(backend.getPort())
                    && port.getName().equals("http"));
        });
    }

    @Test
    void containers_read_config_maps_and_secrets_that_are_there() {
        Map<String, Set<String>> secrets = Secrets.of(rendered);

        assertThat(containers()).flatExtracting(Container::getEnvFrom).allSatisfy(source -> {
            if (source.getConfigMapRef() != null) {
                assertThat(rendered.has(ConfigMap.class, source.getConfigMapRef().getName())).isTrue();
            } else {
                assertThat(secrets).containsKey(source.getSecretRef().getName());
            }
        });
        Stream<SecretKeySelector> keys = containers().stream().flatMap(container -> container.getEnv().stream())
                .filter(variable -> variable.getValueFrom() != null).map(variable -> variable.getValueFrom().getSecretKeyRef());
        assertThat(keys).allSatisfy(key -> assertThat(secrets.get(key.getName())).contains(key.getKey()));
    }

    @Test
    void containers_mount_volumes_of_their_pod_that_come_from_something() {
        Map<String, Set<String>> secrets = Secrets.of(rendered);

        assertThat(rendered.pods()).allSatisfy(pod -> assertThat(containers(pod)).flatExtracting(Container::getVolumeMounts)
                .extracting(VolumeMount::getName)
                .isSubsetOf(Stream.concat(pod.getSpec().getVolumes().stream().map(Volume::getName),
                        claims()).toList()));
        assertThat(volumes().map(Volume::getConfigMap).filter(Objects::nonNull))
                .allMatch(map -> rendered.has(ConfigMap.class, map.getName()), "is there");
        assertThat(volumes().map(Volume::getSecret).filter(Objects::nonNull)).allSatisfy(
                secret -> assertThat(secrets.get(secret.getSecretName())).contains(secret.getItems().getFirst().getKey()));
    }

    private boolean areThere(Map<String, String> labels) {
        return podsWith(labels).findAny().isPresent() || rendered.every("Cluster").stream()
                .anyMatch(cluster -> cluster.getMetadata().getName().equals(labels.get("cnpg.io/cluster")));
    }

    private Stream<PodTemplateSpec> podsWith(Map<String, String> labels) {
        return rendered.pods().stream()
                .filter(pod -> pod.getMetadata().getLabels().entrySet().containsAll(labels.entrySet()));
    }

    private List<Container> containers() {
        return rendered.pods().stream().flatMap(pod -> containers(pod).stream()).toList();
    }

    private static List<Container> containers(PodTemplateSpec pod) {
        return Stream.concat(pod.getSpec().getInitContainers().stream(), pod.getSpec().getContainers().stream()).toList();
    }

    private Stream<Volume> volumes() {
        return rendered.pods().stream().flatMap(pod -> pod.getSpec().getVolumes().stream());
    }

    private Stream<String> claims() {
        return rendered.every(StatefulSet.class).stream().flatMap(set -> set.getSpec().getVolumeClaimTemplates().stream())
                .map(claim -> claim.getMetadata().getName());
    }
}
