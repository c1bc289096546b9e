package io.followthrough.history;

import java.time.Instant;

import io.followthrough.access.Actor;

/**
 * Who does what, when and why: said once by the use case, written beside every change it makes.
 *
 * @param action a verb such as {@code complete}
 * @param reason null where none is asked for
 */
public record Happening(String action, Actor actor, Instant at, String reason) {

    public static Happening of(String action, Actor actor, Instant at) {
        return new Happening(action, actor, at, null);
    }

    public Happening called(String action) {
        return new Happening(action, actor, at, reason);
    }

    public Happening because(String reason) {
        return new Happening(action, actor, at, reason);
    }
}
