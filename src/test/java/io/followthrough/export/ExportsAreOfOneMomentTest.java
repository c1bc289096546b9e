package io.followthrough.export;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportsAreOfOneMomentTest {

    @Inject
    Exporting exporting;
    @Inject
    Tables tables;

    /** Has no rows; something happens while it is read. */
    private record Meanwhile(Runnable happening) implements Table {

        @Override
        public String name() {
            return "meanwhile";
        }

        @Override
        public List<Column> columns() {
            return List.of();
        }

        @Override
        public void each(Reading reading, Consumer<List<?>> receiver) {
            happening.run();
        }
    }

    @Test
    void what_is_stored_while_it_runs_is_in_no_table() throws IOException {
        String team = aTeam();
        String followUp = aFollowUp(Map.of("team", team, "title", "Before"));
        Meanwhile change = new Meanwhile(() -> {
            json(Map.of("title", "After")).header("If-Match", "*").patch("/api/v1/follow-ups/" + followUp).then()
                    .statusCode(200);
            aFollowUp(Map.of("team", team, "title", "New"));
        });
        ByteArrayOutputStream output = new ByteArrayOutputStream();

        exporting.write(List.of(tables.named("teams"), change, tables.named("follow-ups"), tables.named("follow-up-states"),
                tables.named("history")), MovableClock.START, new NdjsonWriter(output));

        Exported export = Exported.of(output.toString(UTF_8));
        assertThat(export.rows("follow-ups").stream().filter(row -> row.path("team").asText().equals(team)))
                .extracting(row -> row.path("title").asText()).containsExactly("Before");
        assertThat(export.rows("follow-up-states").stream().filter(row -> row.path("team").asText().equals(team)))
                .extracting(row -> row.path("title").asText()).containsExactly("Before");
        assertThat(export.rows("history").stream().filter(row -> row.path("key").asText().equals(followUp)))
                .extracting(row -> row.path("action").asText()).containsExactly("create");
        assertThat(titleOf(followUp)).isEqualTo("After");
    }

    private String titleOf(String followUp) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        exporting.write(List.of(tables.named("follow-ups")), MovableClock.START, new NdjsonWriter(output));
        JsonNode row = Exported.of(output.toString(UTF_8)).row("follow-ups", "key", followUp);
        return row.path("title").asText();
    }
}
