package io.followthrough.escalation;

import static io.followthrough.Given.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CountingEscalationsTest {

    @Inject
    MovableClock clock;
    @Inject
    MeterRegistry registry;

    private final String before = "2026-03-09T23:00:00Z";

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @Test
    void a_missed_deadline_and_each_step_count_once() {
        Late late = Late.made();
        Late.lookAt(before);
        double violations = violations();
        double escalations = escalations();
        late.followUp("2026-03-05");

        Late.lookAt(before);
        Late.lookAt("2026-03-09T23:30:00Z");

        assertThat(violations()).isEqualTo(violations + 1);
        assertThat(escalations()).isEqualTo(escalations);

        Late.lookAt("2026-03-10T00:00:00Z");
        double reached = escalations();
        Late.lookAt("2026-03-10T00:00:00Z");

        assertThat(reached).isGreaterThan(escalations).isEqualTo(escalations());
    }

    @Test
    void nothing_is_told_of_what_is_restricted() {
        Late late = Late.made();
        Late.lookAt(before);
        double violations = violations();
        String incident = anIncident(Map.of("team", late.team(), "restricted", true));

        String key = late.followUp(Map.of("dueOn", "2026-03-05", "incidents", List.of(incident)));
        Late.lookAt(before);

        Late.violations(key);
        assertThat(violations()).isEqualTo(violations);
    }

    private double violations() {
        return registry.get(EscalationMetrics.VIOLATIONS).tags("kind", "complete", "priority", "P1").counter().count();
    }

    private double escalations() {
        return registry.get(EscalationMetrics.ESCALATIONS).tags("kind", "complete", "priority", "P1", "to", "lead").counter()
                .count();
    }
}
