package io.followthrough.token;

import java.util.Optional;

import io.followthrough.access.Actor;
import io.followthrough.access.Caller;

/**
 * Whoever makes a token.
 *
 * @param person the id of the person who answers for it; null for an admin who is not among the people
 * @param isAdmin whether they may do everything, so that nobody has to ask again what they may do in a team
 * @param token the one that they make it with; empty for people
 */
record Maker(Actor actor, Long person, boolean isAdmin, Optional<ApiToken> token) {

    static Maker of(Caller caller) {
        return new Maker(caller.actor(), caller.person(), caller.isAdmin(), Optional.empty());
    }

    /** Of the person who answers for it, which history and configuration know them by. */
    String name() {
        return token.map(ApiToken::maker).orElse(actor.name());
    }

    /** A token answers with the person behind it. */
    static Maker of(Caller caller, ApiToken with) {
        return new Maker(caller.actor(), with.makerId(), with.isMadeByAdmin(), Optional.of(with));
    }
}
