package io.followthrough.report;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.TwoTransactions;
import io.followthrough.sql.Sql;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Of a follow-up and its incident, each of which changes what is known of the follow-up. */
@QuarkusTest
class StatesOfWhatChangesAtOnceTest {

    @Inject
    Sql sql;
    @Inject
    AgroalDataSource database;
    @Inject
    MovableClock clock;

    @Test
    void who_comes_second_goes_on_with_what_the_first_has_made_of_it() throws Exception {
        String team = aTeam();
        String incident = anIncident(Map.of("team", team, "severity", "SEV3"));
        long id = Long.parseLong(aFollowUp(Map.of("team", team, "incidents", List.of(incident))).substring(3));
        clock.advance(Duration.ofHours(1));
        Timestamp moment = Timestamp.from(clock.instant());
        clock.advance(Duration.ofHours(1));

        try (TwoTransactions transactions = new TwoTransactions(database)) {
            Future<?> first = transactions.first(() -> sql.update(
                    "UPDATE follow_up SET title = 'Limit it', updated_at = :moment WHERE id = :id",
                    Map.of("moment", moment, "id", id)));
            int second = transactions.second(() -> Integer.valueOf(json(Map.of("severity", "SEV1")).header("If-Match", "*")
                    .patch("/api/v1/incidents/" + incident).statusCode()));

            first.get();
            assertThat(second).isEqualTo(200);
        }

        assertThat(sql.list("SELECT title, severity, valid_to = 'infinity' AS now FROM follow_up_state WHERE follow_up_id = :id"
                + " ORDER BY valid_from", Map.of("id", id),
                row -> row.getString("title") + " " + row.getString("severity") + " " + row.getBoolean("now")))
                .hasSize(3).endsWith("Limit it SEV3 false", "Limit it SEV1 true");
    }
}
