package io.followthrough.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TheMetricsAreDocumentedTest extends EveryMetric {

    @Test
    void each_documented_metric_is_told_with_its_type_and_its_labels() {
        assertThat(DocumentedMetric.all()).hasSizeGreaterThan(20).allSatisfy(metric -> {
            assertThat(scrape.names()).as(metric.name()).containsAll(metric.series());
            assertThat(scrape.types()).as(metric.name()).containsEntry(metric.name(), metric.type());
            Set<String> labels = scrape.labels(metric.series());
            labels.remove("le");
            assertThat(labels).as(metric.name()).isEqualTo(metric.labels());
        });
    }

    @Test
    void each_metric_of_ours_that_is_told_is_documented() {
        Set<String> documented = DocumentedMetric.all().stream().flatMap(metric -> metric.series().stream())
                .collect(Collectors.toSet());

        assertThat(scrape.names()).filteredOn(name -> name.startsWith("followthrough_")).isSubsetOf(documented);
    }

    @Test
    void each_schedule_has_a_name_of_its_own() {
        assertThat(ScheduledMethods.all()).extracting(ScheduledMethods::identity).contains("digests", "escalations", "outbox")
                .doesNotHaveDuplicates().allMatch(identity -> !identity.isBlank());
    }

    @Test
    void no_label_names_a_person_or_a_key() {
        assertThat(scrape.series()).filteredOn(series -> series.name().startsWith("followthrough_"))
                .allSatisfy(series -> assertThat(series.labels().values()).noneMatch(value -> value.contains("@")
                        || value.matches("(FU|INC|PM)-\\d+")));
    }
}
