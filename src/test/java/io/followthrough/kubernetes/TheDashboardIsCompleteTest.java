package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheDashboardIsCompleteTest {

    static List<JsonNode> panels() {
        return Dashboard.panels();
    }

    @Test
    void both_data_sources_are_chosen_above_it() {
        assertThat(Dashboard.variables()).filteredOn(variable -> variable.path("type").asText().equals("datasource"))
                .extracting(variable -> variable.path("name").asText() + ": " + variable.path("query").asText())
                .containsExactly("prometheus: " + Dashboard.PROMETHEUS, "infinity: " + Dashboard.INFINITY);
    }

    @Test
    void panels_lie_on_a_grid_of_24_and_do_not_overlap() {
        assertThat(panels()).extracting(panel -> panel.path("id").asInt()).doesNotHaveDuplicates();
        assertThat(panels().stream().flatMap(TheDashboardIsCompleteTest::cells).toList()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("panels")
    void a_panel_says_what_it_shows_in_which_unit_and_where_from(JsonNode panel) {
        assertThat(panel.path("title").asText()).isNotBlank();
        assertThat(panel.path("description").asText()).endsWith(".");
        assertThat(panel.path("fieldConfig").path("defaults").path("unit").asText()).isNotBlank();
        assertThat(panel.path("targets")).isNotEmpty().allSatisfy(target -> {
            assertThat(target.path("datasource")).isEqualTo(panel.path("datasource"));
            assertThat(target.path("datasource").path("uid").asText()).isIn("${prometheus}", "${infinity}");
        });
        assertThat(panel.path("gridPos").path("x").asInt() + panel.path("gridPos").path("w").asInt()).isLessThanOrEqualTo(24);
    }

    private static Stream<String> cells(JsonNode panel) {
        JsonNode place = panel.path("gridPos");
        return Stream.iterate(place.path("y").asInt(), y -> y + 1).limit(place.path("h").asInt())
                .flatMap(y -> Stream.iterate(place.path("x").asInt(), x -> x + 1).limit(place.path("w").asInt())
                        .map(x -> x + "/" + y));
    }
}
