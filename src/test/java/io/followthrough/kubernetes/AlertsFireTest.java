package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.openshift.api.model.monitoring.v1.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Prometheus' own tool on the alerts and on the queries of the dashboard. */
@ExtendWith(Promtool.class)
class AlertsFireTest {

    private static final Path TESTS = Path.of("src/test/prometheus/alerts.test.yaml");
    private static final ObjectMapper YAML = new YAMLMapper();

    @TempDir
    Path folder;

    @Test
    void each_alert_fires_when_it_should_and_not_before() throws IOException {
        rules(Monitoring.rulesFile());
        Files.copy(TESTS, folder.resolve("alerts.test.yaml"));

        Promtool.Result result = Promtool.run(folder, "test", "rules", "alerts.test.yaml");

        assertThat(result.output()).contains("SUCCESS");
        assertThat(result.status()).isZero();
    }

    @Test
    void no_alert_is_left_out() {
        List<JsonNode> tests = tests().toList();
        List<String> silent = tests.stream().filter(test -> test.path("exp_alerts").isEmpty())
                .map(test -> test.path("alertname").asText()).toList();
        List<String> firing = tests.stream().filter(test -> !test.path("exp_alerts").isEmpty())
                .map(test -> test.path("alertname").asText()).toList();

        assertThat(Monitoring.alerts()).extracting(Rule::getAlert).isSubsetOf(silent).isSubsetOf(firing);
    }

    @Test
    void the_alerts_are_well_formed() throws IOException {
        rules(Monitoring.rulesFile());

        Promtool.Result result = Promtool.run(folder, "check", "rules", "rules.yaml");

        assertThat(result.output()).contains("SUCCESS: " + Monitoring.alerts().size() + " rules found");
        assertThat(result.status()).isZero();
    }

    @Test
    void the_queries_of_the_dashboard_are_well_formed() throws IOException {
        rules(asRules(Dashboard.queries()));

        Promtool.Result result = Promtool.run(folder, "check", "rules", "rules.yaml");

        assertThat(result.output()).contains("SUCCESS: ");
        assertThat(result.status()).isZero();
    }

    @Test
    void a_query_that_is_not_is_refused() throws IOException {
        rules(asRules(List.of(new PromQl("sum by (team) (rate(up)"))));

        assertThat(Promtool.run(folder, "check", "rules", "rules.yaml").status()).isNotZero();
    }

    private void rules(Object content) throws IOException {
        YAML.writeValue(folder.resolve("rules.yaml").toFile(), content);
    }

    private static Map<String, ?> asRules(List<PromQl> queries) {
        List<Map<String, String>> rules = queries.stream().distinct()
                .map(query -> Map.of("record", "query:" + Integer.toHexString(query.text().hashCode()), "expr", query.text()))
                .toList();
        return Map.of("groups", List.of(Map.of("name", "queries", "rules", rules)));
    }

    private static Stream<JsonNode> tests() {
        return Dashboard.each(StrictYaml.read(TESTS, JsonNode.class).path("tests"))
                .flatMap(test -> Dashboard.each(test.path("alert_rule_test")));
    }
}
