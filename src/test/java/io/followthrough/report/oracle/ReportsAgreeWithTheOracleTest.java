package io.followthrough.report.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.followthrough.NothingDue;
import io.followthrough.escalation.EscalationRun;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportsAgreeWithTheOracleTest {

    private static final int SHOWN = 3;

    @Inject
    MovableClock clock;
    @Inject
    EscalationRun escalations;
    @Inject
    NothingDue nothingDue;

    @AfterEach
    void nothing_is_left_behind() {
        nothingDue.fromNowOn();
        clock.set(MovableClock.START);
    }

    @Test
    void every_report_says_what_the_events_come_to() {
        int histories = Integer.getInteger("proof.histories", 40);
        long seed = Long.getLong("proof.seed", 1);
        Door door = new Door(RestAssured.port);
        List<String> differences = new ArrayList<>();
        int questions = 0;
        int telling = 0;
        int events = 0;
        for (int i = 0; i < histories; i++) {
            History history = new History(seed + i, clock, door, escalations::run);
            nothingDue.fromNowOn();
            history.run().ifPresent(differences::add);
            questions += history.questions();
            telling += history.telling();
            events += history.events();
        }
        String figures = histories + " histories, " + events + " events, " + questions + " questions, " + telling
                + " with an answer that is not nought, " + door.done()
                + " deeds done, "
                + door.refused() + " refused, " + differences.size() + " histories with differences";
        System.out.println(figures);

        assertThat(differences).as(figures + "\n" + String.join("\n\n", differences.stream().limit(SHOWN).toList())).isEmpty();
        assertThat(telling).as("of " + questions).isGreaterThan(questions / 3);
        assertThat(door.refused()).as("of " + door.done()).isLessThan(door.done() / 2);
    }
}
