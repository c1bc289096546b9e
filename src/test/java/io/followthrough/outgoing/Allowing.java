package io.followthrough.outgoing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings that allow something, and wait as long as one does in a test. */
public record Allowing(Optional<List<String>> allowed, Duration connectTimeout, Duration timeout) implements OutgoingConfig {

    public static Allowing only(String... entries) {
        return new Allowing(Optional.of(List.of(entries)), Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    public Allowing within(Duration other) {
        return new Allowing(allowed, other, other);
    }
}
