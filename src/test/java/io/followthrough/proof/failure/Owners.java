package io.followthrough.proof.failure;

import io.followthrough.proof.surroundings.Database;

/** People who are told at once what became theirs to do. */
final class Owners {

    private static final int NUMBER = 50;

    private Owners() {}

    static void storedIn(Database database) {
        database.execute("""
                INSERT INTO team (slug, name, zone, working_days, created_at, version)
                VALUES ('owners', 'Owners', 'Europe/Madrid', '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}', now(), 0);
                INSERT INTO person (email, name, team_id, active, created_at, version)
                SELECT 'owner.' || n || '@example.org', 'Owner ' || n, t.id, true, now(), 0
                FROM team t, generate_series(0, %d) n WHERE t.slug = 'owners'""".formatted(NUMBER - 1));
    }

    /** One that its owner must hear of now. */
    static String followUp(String title, int number) {
        return "{\"title\": \"%s\", \"priority\": \"P0\", \"owner\": \"owner.%d@example.org\"}"
                .formatted(title, number % NUMBER);
    }
}
