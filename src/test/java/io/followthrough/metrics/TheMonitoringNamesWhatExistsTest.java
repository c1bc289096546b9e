package io.followthrough.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.followthrough.kubernetes.Dashboard;
import io.followthrough.kubernetes.Monitoring;
import io.followthrough.kubernetes.PromQl;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The alerts and the dashboard ask for what the running service tells. */
@QuarkusTest
class TheMonitoringNamesWhatExistsTest extends EveryMetric {

    /** Prometheus adds these to what it scrapes in a cluster. */
    private static final Set<String> OF_THE_POD = Set.of("namespace", "pod");

    @Test
    void alerts_ask_for_metrics_and_labels_that_exist() {
        List<PromQl> expressions = Monitoring.alerts().stream().map(alert -> new PromQl(alert.getExpr().getStrVal())).toList();

        assertThat(expressions).isNotEmpty().allSatisfy(this::exists);
    }

    @Test
    void the_dashboard_asks_for_metrics_and_labels_that_exist() {
        assertThat(Dashboard.queries()).hasSizeGreaterThan(30).allSatisfy(this::exists);
    }

    @Test
    void the_dashboard_asks_for_reports_and_columns_that_exist() {
        assertThat(Dashboard.reports()).hasSizeGreaterThan(5).allSatisfy(report -> {
            List<Map<String, ?>> rows = given().get(report.url()).then().statusCode(200).extract().path(report.root());

            assertThat(rows).as(report.url()).isNotEmpty()
                    .allSatisfy(row -> assertThat(row.keySet()).containsAll(report.columns()));
        });
    }

    @Test
    void a_query_for_what_does_not_exist_is_found_out() {
        assertThat(Stream.of("followthrough_open_followups", "followthrough_open_follow_ups{owner=\"ana\"}")
                .map(PromQl::new)).noneMatch(this::isKnown);
    }

    private void exists(PromQl query) {
        assertThat(query.metrics()).as(query.text()).isNotEmpty();
        assertThat(isKnown(query)).as(query.text()).isTrue();
    }

    private boolean isKnown(PromQl query) {
        Set<String> labels = scrape.labels(query.metrics());
        labels.addAll(OF_THE_POD);
        return scrape.names().containsAll(query.metrics()) && labels.containsAll(query.labels());
    }
}
