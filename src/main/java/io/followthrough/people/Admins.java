package io.followthrough.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.AccessConfig;
import io.followthrough.access.Actor;
import io.followthrough.sql.Sql;

/** Who is an admin: whoever the configuration names, and whoever the provider vouched for when they last signed in. */
@ApplicationScoped
public class Admins {

    /** Requests come more often than there is something new to remember. */
    private static final Duration REMEMBERED_EVERY = Duration.ofHours(1);
    private static final String LAST = "SELECT at FROM vouched_admin WHERE email = :email";
    private static final String REMEMBER = """
            INSERT INTO vouched_admin (email, at) VALUES (:email, :now)
            ON CONFLICT ON CONSTRAINT vouched_admin_pk DO UPDATE SET at = excluded.at WHERE vouched_admin.at < excluded.at""";
    private static final String FORGET = "DELETE FROM vouched_admin WHERE email = :email";

    private final Sql sql;
    private final AccessConfig config;
    private final Clock clock;

    Admins(Sql sql, AccessConfig config, Clock clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    /** Whether somebody who signs in is one, which is remembered. */
    public boolean include(Actor actor, Set<String> groups) {
        if (isNamed(actor)) {
            return true;
        }
        boolean isVouchedFor = !Collections.disjoint(config.adminGroups(), groups);
        Optional<Instant> last = lastVouchedFor(actor);
        if (!isVouchedFor && last.isPresent()) {
            sql.update(FORGET, Map.of("email", actor.name()));
        } else if (isVouchedFor && last.filter(clock.instant().minus(REMEMBERED_EVERY)::isBefore).isEmpty()) {
            remember(actor);
        }
        return isVouchedFor;
    }

    /** Whether somebody who is not here to prove it is one, as far as anybody knows. */
    public boolean remembered(Actor actor) {
        return isNamed(actor)
                || lastVouchedFor(actor).filter(clock.instant().minus(config.adminRemembered())::isBefore).isPresent();
    }

    /** Somebody has proved at this moment that they are one. */
    public void vouchFor(Actor actor) {
        if (!isNamed(actor)) {
            remember(actor);
        }
    }

    private boolean isNamed(Actor actor) {
        return config.admins().orElse(Set.of()).stream().map(Actor::withEmail).map(Actor::name).anyMatch(actor.name()::equals);
    }

    private void remember(Actor actor) {
        sql.update(REMEMBER, Map.of("email", actor.name(), "now", clock.instant()));
    }

    private Optional<Instant> lastVouchedFor(Actor actor) {
        return sql.first(LAST, Map.of("email", actor.name()), row -> Sql.instant(row, "at"));
    }
}
