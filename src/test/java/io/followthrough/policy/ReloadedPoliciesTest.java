package io.followthrough.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.followthrough.time.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadedPoliciesTest {

    private static final Instant LATER = MovableClock.START.plusSeconds(30);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void begin() {
        file = folder.resolve("policies.yaml");
    }

    @Test
    void a_changed_file_is_in_force_when_it_was_looked_at() throws IOException {
        write("3d");
        ReloadedPolicies policies = policies();
        write("4d");
        assertThat(deadline(policies)).isEqualTo("3d");

        assertThat(policies.reload(LATER)).isPresent();

        assertThat(deadline(policies)).isEqualTo("4d");
        assertThat(policies.state().loadedAt()).isEqualTo(LATER);
        assertThat(policies.reload(LATER.plusSeconds(30))).isEmpty();
        assertThat(policies.state().loadedAt()).isEqualTo(LATER);
    }

    /** As Kubernetes does it: the file is a link into a folder that is a link, which another one replaces. */
    @Test
    void a_file_behind_links_that_are_swapped_is_seen() throws IOException {
        Path first = Files.createDirectory(folder.resolve("..2026_03_04"));
        Path second = Files.createDirectory(folder.resolve("..2026_03_05"));
        Files.writeString(first.resolve("policies.yaml"), text("3d"));
        Files.writeString(second.resolve("policies.yaml"), text("4d"));
        Path data = Files.createSymbolicLink(folder.resolve("..data"), first.getFileName());
        Files.createSymbolicLink(file, Path.of("..data/policies.yaml"));
        ReloadedPolicies policies = policies();

        Path next = Files.createSymbolicLink(folder.resolve("..data_tmp"), second.getFileName());
        Files.move(next, data, StandardCopyOption.ATOMIC_MOVE);
        policies.reload(LATER);

        assertThat(deadline(policies)).isEqualTo("4d");
    }

    @Test
    void a_file_that_turns_faulty_changes_nothing_but_is_told_once_until_it_is_corrected() throws IOException {
        write("3d");
        ReloadedPolicies policies = policies();

        write("soon");
        assertThat(policies.reload(LATER)).isPresent();
        assertThat(policies.reload(LATER)).isEmpty();
        assertThat(deadline(policies)).isEqualTo("3d");
        assertThat(policies.state().faults()).singleElement().asString().contains("line 1").contains("'soon'");

        Files.delete(file);
        assertThat(policies.reload(LATER)).isPresent();
        assertThat(policies.state().faults()).singleElement().asString().contains("cannot be read");

        write("3d");
        assertThat(policies.reload(LATER)).isPresent();
        assertThat(policies.state().isFaulty()).isFalse();
        assertThat(policies.state().loadedAt()).isEqualTo(MovableClock.START);
    }

    @Test
    void a_metric_and_the_health_check_tell_of_a_faulty_file() throws IOException {
        write("3d");
        ReloadedPolicies policies = policies();
        MeterRegistry registry = new SimpleMeterRegistry();
        PolicySchedule schedule = new PolicySchedule(policies, new AuditedPolicies(null, null, true), registry,
                new MovableClock());
        PolicyFileHealth health = new PolicyFileHealth(policies);
        schedule.start(null);
        assertThat(registry.get(PolicySchedule.FAULTY).gauge().value()).isZero();

        write("soon");
        schedule.look();

        assertThat(registry.get(PolicySchedule.FAULTY).gauge().value()).isEqualTo(1);
        assertThat(health.call().getStatus()).hasToString("UP");
        assertThat(health.call().getData().orElseThrow().get("faults").toString()).contains("'soon'");

        write("4d");
        schedule.look();
        assertThat(registry.get(PolicySchedule.FAULTY).gauge().value()).isZero();
        assertThat(health.call().getData().orElseThrow()).doesNotContainKey("faults");
    }

    @Test
    void a_faulty_file_stops_the_start() throws IOException {
        write("soon");

        assertThatThrownBy(this::policies).isInstanceOf(FaultyPolicyFile.class)
                .hasMessageStartingWith(file + ", line 1, column 40: /policies/0/completeWithin 'soon'");
    }

    private ReloadedPolicies policies() {
        return new ReloadedPolicies(new PolicyConfig() {

            @Override
            public Optional<Path> file() {
                return Optional.of(file);
            }

            @Override
            public Duration every() {
                return Duration.ofSeconds(30);
            }

            @Override
            public OnChange onChange() {
                return OnChange.NEW_ONLY;
            }

            @Override
            public int batch() {
                return 200;
            }
        }, new MovableClock());
    }

    private void write(String completeWithin) throws IOException {
        Files.writeString(file, text(completeWithin));
    }

    private static String text(String completeWithin) {
        return "policies: [{name: all, completeWithin: " + completeWithin + "}]";
    }

    private static String deadline(ReloadedPolicies policies) {
        return policies.now().policies().getFirst().completeWithin().toString();
    }
}
