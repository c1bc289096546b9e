package io.followthrough.kubernetes;

import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.Rule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;

/** The component in {@code kubernetes/components/monitoring}. */
public final class Monitoring {

    static final Path FOLDER = Path.of("kubernetes/components/monitoring");

    private Monitoring() {}

    static ServiceMonitor serviceMonitor() {
        return (ServiceMonitor) StrictYaml.resource(FOLDER.resolve("service-monitor.yaml"));
    }

    static PrometheusRule alertsManifest() {
        return (PrometheusRule) StrictYaml.resource(FOLDER.resolve("alerts.yaml"));
    }

    /** As Prometheus reads them without the operator. */
    static JsonNode rulesFile() {
        return StrictYaml.read(FOLDER.resolve("alerts.yaml"), JsonNode.class).path("spec");
    }

    public static List<Rule> alerts() {
        return alertsManifest().getSpec().getGroups().stream().flatMap(group -> group.getRules().stream()).toList();
    }
}
