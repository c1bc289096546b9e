package io.followthrough.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;

/** The manifests in {@code kubernetes/base}. */
final class Base {

    private static final Path FOLDER = Path.of("kubernetes/base");
    private static final String KUSTOMIZATION = "kustomization.yaml";

    private Base() {}

    static Kustomization kustomization() {
        return StrictYaml.read(FOLDER.resolve(KUSTOMIZATION), Kustomization.class);
    }

    /** The example of a Secret among them. */
    static List<Path> manifests() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith(KUSTOMIZATION)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<HasMetadata> resources() {
        return manifests().stream().map(StrictYaml::resource).toList();
    }

    static Deployment deployment() {
        return theOnly(Deployment.class);
    }

    static Service service() {
        return theOnly(Service.class);
    }

    static ServiceAccount serviceAccount() {
        return theOnly(ServiceAccount.class);
    }

    static Secret exampleSecret() {
        return theOnly(Secret.class);
    }

    static ConfigMap configMap(String name) {
        return every(ConfigMap.class).filter(map -> map.getMetadata().getName().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no ConfigMap " + name));
    }

    static PodSpec pod() {
        return deployment().getSpec().getTemplate().getSpec();
    }

    static List<Container> containers() {
        return Stream.concat(pod().getInitContainers().stream(), pod().getContainers().stream()).toList();
    }

    static Container mainContainer() {
        return pod().getContainers().getFirst();
    }

    private static <T extends HasMetadata> T theOnly(Class<T> type) {
        List<T> found = every(type).toList();
        if (found.size() != 1) {
            throw new AssertionError("one " + type.getSimpleName() + " expected, found " + found.size());
        }
        return found.getFirst();
    }

    private static <T extends HasMetadata> Stream<T> every(Class<T> type) {
        return resources().stream().filter(type::isInstance).map(type::cast);
    }
}
