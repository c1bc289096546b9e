package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.openshift.api.model.monitoring.v1.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheMonitoringSuitsTheServiceTest {

    static List<Rule> alerts() {
        return Monitoring.alerts();
    }

    @Test
    void the_dashboard_lies_where_grafana_finds_it() {
        ConfigMap map = Rendered.with("grafana-dashboard").the(ConfigMap.class, "followthrough-dashboard");

        assertThat(map.getMetadata().getLabels()).containsEntry("grafana_dashboard", "1");
        assertThat(map.getData()).containsEntry("followthrough.json", StrictYaml.text(Dashboard.FILE));
    }

    @Test
    void the_pods_are_scraped_where_they_tell_their_metrics() {
        var spec = Monitoring.serviceMonitor().getSpec();

        assertThat(Base.service().getMetadata().getLabels()).containsAllEntriesOf(spec.getSelector().getMatchLabels());
        assertThat(spec.getEndpoints()).singleElement().satisfies(endpoint -> {
            assertThat(endpoint.getPath()).isEqualTo("/q/metrics");
            assertThat(Base.service().getSpec().getPorts()).anyMatch(port -> port.getName().equals(endpoint.getPort())
                    && port.getTargetPort().getStrVal().equals("management"));
        });
    }

    @Test
    void each_alert_has_a_name_of_its_own() {
        assertThat(alerts()).extracting(Rule::getAlert).doesNotHaveDuplicates().contains("FollowthroughOverdueP0",
                "FollowthroughSenderStuck", "FollowthroughOutboxLate", "FollowthroughNoTick");
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void an_alert_waits_says_how_bad_it_is_and_what_to_do(Rule alert) {
        Map<String, String> annotations = alert.getAnnotations();

        assertThat(alert.getFor()).matches("\\d+[mh]");
        assertThat(alert.getLabels()).containsOnlyKeys("severity");
        assertThat(alert.getLabels().get("severity")).isIn("warning", "critical");
        assertThat(annotations).containsOnlyKeys("summary", "description", "runbook");
        assertThat(annotations.get("runbook")).isEqualTo("docs/metrics.md#" + alert.getAlert().toLowerCase());
        assertThat(StrictYaml.text(Path.of("docs/metrics.md"))).contains("\n### " + alert.getAlert() + "\n");
    }
}
