package io.followthrough.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

/**
 * The chats that have not answered this replica a moment ago. Waiting for each of their messages in turn would keep the workers of the
 * outbox from everybody else's.
 */
@Singleton
class QuietChats {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock clock;

    QuietChats(Clock clock) {
        this.clock = clock;
    }

    boolean has(String team) {
        return until.getOrDefault(team, Instant.MIN).isAfter(clock.instant());
    }

    void add(String team) {
        until.put(team, clock.instant().plus(PAUSE));
    }

    void remove(String team) {
        until.remove(team);
    }
}
