package io.followthrough.kubernetes;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;

/** What {@code kubectl apply -k} would send, each resource read strictly. */
record Rendered(String name, List<ObjectNode> trees, List<HasMetadata> resources) {

    static final Path KUBERNETES = Path.of("kubernetes");

    static Rendered base() {
        return of("base");
    }

    static Rendered demo() {
        return of("overlays/demo");
    }

    static Rendered production() {
        return of("overlays/production");
    }

    /** All that can be applied, and each component on the base alone. */
    static List<Rendered> all() {
        return List.of(base(), with("monitoring"), with("grafana-dashboard"), with("ingress"), with("gateway-route"), demo(),
                production());
    }

    static Rendered with(String component) {
        return of("base and " + component,
                Kustomize.build(KUBERNETES.resolve("base"), KUBERNETES.resolve("components", component)));
    }

    private static Rendered of(String folder) {
        return of(folder, Kustomize.build(KUBERNETES.resolve(folder)));
    }

    private static Rendered of(String name, List<ObjectNode> trees) {
        return new Rendered(name, trees, trees.stream().map(StrictYaml::resource).toList());
    }

    <T> List<T> every(Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** @throws AssertionError when there is none of that name */
    <T extends HasMetadata> T the(Class<T> type, String name) {
        return every(type).stream().filter(resource -> resource.getMetadata().getName().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(this + " has no " + type.getSimpleName() + " " + name));
    }

    boolean has(Class<? extends HasMetadata> type, String name) {
        return every(type).stream().anyMatch(resource -> resource.getMetadata().getName().equals(name));
    }

    /** Of those kinds that have no type of their own here. */
    List<HasMetadata> every(String kind) {
        return resources.stream().filter(resource -> resource.getKind().equals(kind)).toList();
    }

    Deployment service() {
        return the(Deployment.class, "followthrough");
    }

    List<PodTemplateSpec> pods() {
        return Stream.concat(every(Deployment.class).stream().map(deployment -> deployment.getSpec().getTemplate()),
                every(StatefulSet.class).stream().map(set -> set.getSpec().getTemplate())).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
