package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromQlTest {

    @Test
    void names_metrics_and_labels_and_nothing_else() {
        PromQl query = new PromQl("""
                (max by (namespace, team) (due{priority=~"P0|P1 and by (x)"} offset 1h) > bool 10)
                unless on (namespace) (sum(increase(sent_total{outcome="sent"}[15m])) / time() > 1e3)
                or histogram_quantile(0.99, sum by (le) (rate(requests_bucket[$__rate_interval])))""");

        assertThat(query.metrics()).containsExactly("due", "requests_bucket", "sent_total");
        assertThat(query.labels()).containsExactly("le", "namespace", "outcome", "priority", "team");
    }
}
