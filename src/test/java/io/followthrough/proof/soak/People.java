package io.followthrough.proof.soak;

import io.followthrough.proof.surroundings.Database;

/** Some people of one team, who get digests in the course of a day. */
final class People {

    static final int NUMBER = 50;

    private People() {}

    static void storedIn(Database database) {
        database.execute(
                """
                        INSERT INTO team (slug, name, zone, working_days, created_at, version)
                        VALUES ('soak', 'Soak', 'Europe/Madrid', '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}', now(), 0);
                        INSERT INTO person (email, name, team_id, active, created_at, version)
                        SELECT 'person.' || n || '@example.org', 'Person ' || n, t.id, true, now(), 0
                        FROM team t, generate_series(0, %d) n WHERE t.slug = 'soak'"""
                        .formatted(NUMBER - 1));
    }
}
