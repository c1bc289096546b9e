package io.followthrough.kubernetes;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The dashboard of Grafana. */
public final class Dashboard {

    static final Path FILE = Path.of("kubernetes/components/grafana-dashboard/dashboard.json");
    static final String PROMETHEUS = "prometheus";
    static final String INFINITY = "yesoreyeram-infinity-datasource";

    private static final JsonMapper STRICT = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private Dashboard() {}

    static JsonNode whole() {
        try {
            return STRICT.readTree(StrictYaml.text(FILE));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the titles of rows. */
    static List<JsonNode> panels() {
        return each(whole().path("panels")).filter(panel -> !panel.path("type").asText().equals("row")).toList();
    }

    static List<JsonNode> variables() {
        return each(whole().path("templating").path("list")).toList();
    }

    /** What Prometheus is asked, by panels and variables, with plain values for Grafana's variables. */
    public static List<PromQl> queries() {
        Stream<String> panels = targets(PROMETHEUS).map(target -> target.path("expr").asText());
        Stream<String> variables = variables().stream().filter(variable -> variable.path("type").asText().equals("query"))
                .map(variable -> variable.path("definition").asText().replaceAll("label_values\\((.*), *\\w+\\)", "$1"));
        return Stream.concat(panels, variables)
                .map(query -> query.replace("$__rate_interval", "5m").replace("$namespace", "prod").replace("$team", ".*"))
                .map(PromQl::new).toList();
    }

    /** Which reports are asked for, and which columns of theirs. */
    public static List<Report> reports() {
        return targets(INFINITY).map(target -> new Report(
                target.path("url").asText().replace("${__from:date:YYYY-MM-DD}", "2026-01-01")
                        .replace("${__to:date:YYYY-MM-DD}", "2026-03-31"),
                target.path("root_selector").asText(),
                each(target.path("columns")).map(column -> column.path("selector").asText()).toList())).toList();
    }

    static Stream<JsonNode> targets(String type) {
        return panels().stream().flatMap(panel -> each(panel.path("targets")))
                .filter(target -> target.path("datasource").path("type").asText().equals(type));
    }

    static Stream<JsonNode> each(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    /**
     * What is read through the Infinity data source.
     *
     * @param root the field of the answer that holds the rows
     */
    public record Report(String url, String root, List<String> columns) {}
}
