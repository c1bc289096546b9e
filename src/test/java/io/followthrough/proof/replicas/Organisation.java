package io.followthrough.proof.replicas;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.followthrough.proof.surroundings.Database;

/**
 * People in teams of several zones: many who are to be told of something overdue, and some of each kind that must hear nothing.
 *
 * @param told how many are to get a digest
 * @param quiet how many there are of each kind that gets none
 */
record Organisation(int told, int quiet) {

    private static final String TOLD = "told";
    private static final int TEAM_SIZE = 40;
    /** The digest hour of those who are told lies before it, that of those for whom it is too early after it, and no midnight is near. */
    private static final int EARLIEST = 3;
    private static final int LATEST = 19;
    private static final List<String> ZONES = List.of("Pacific/Auckland", "Australia/Sydney", "Asia/Tokyo", "Asia/Kolkata",
            "Asia/Dubai", "Europe/Athens", "Europe/Madrid", "Europe/London", "America/Sao_Paulo", "America/New_York",
            "America/Denver", "America/Los_Angeles", "Pacific/Honolulu");

    static Organisation of(int told) {
        return new Organisation(told, Math.max(5, told / 100));
    }

    Set<String> addressesOfTold() {
        return IntStream.rangeClosed(1, told).mapToObj(n -> TOLD + "." + n + "@example.org").collect(Collectors.toSet());
    }

    int everybody() {
        return told + quiet * Quiet.values().length;
    }

    /** Everybody is alike at first; nobody is due before {@link #makeDue}. */
    Organisation storedIn(Database database, Instant now) {
        List<String> zones = ZONES.stream().filter(zone -> isWithinTheDay(zone, now)).toList();
        database.execute(teams(zones));
        database.execute(people(zones));
        Arrays.stream(Quiet.values()).map(Quiet::change).forEach(database::execute);
        database.execute("ANALYZE");
        return this;
    }

    /** From this moment on the replicas have something to do. */
    static void makeDue(Database database) {
        database.execute("UPDATE digest_schedule SET next_at = now() WHERE kind = 'daily'");
    }

    private static boolean isWithinTheDay(String zone, Instant now) {
        int hour = now.atZone(ZoneId.of(zone)).getHour();
        return hour >= EARLIEST && hour <= LATEST;
    }

    /** All work on every day of the week, or the proof would prove nothing on Sundays. */
    private String teams(List<String> zones) {
        return """
                INSERT INTO team (slug, name, zone, working_days, created_at, version)
                SELECT 'team-' || n, 'Team ' || n, (%1$s)[1 + n %% %2$d],
                       '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}', now(), 0
                FROM generate_series(1, %3$d) n;
                INSERT INTO team (slug, name, zone, working_days, holidays, created_at, version)
                SELECT s.slug, s.slug, (%1$s)[1], working_days, ARRAY[current_date - 1, current_date, current_date + 1], now(), 0
                FROM team, unnest('{on-holiday,secret}'::text[]) s (slug) WHERE team.slug = 'team-1';
                INSERT INTO incident (id, title, severity, status, team_id, started_at, created_at, updated_at, restricted, version)
                SELECT nextval('incident_seq'), 'Leaked keys', 'SEV1', 'open', id, now(), now(), now(), true, 0
                FROM team WHERE slug = 'secret'"""
                .formatted(array(zones), zones.size(), teams());
    }

    /** Every third person lives in another zone than their team. The first of each team leads it. */
    private String people(List<String> zones) {
        return """
                INSERT INTO person (email, name, zone, team_id, active, created_at, version)
                SELECT kind || '.' || n || '@example.org', initcap(kind) || ' ' || n,
                       CASE WHEN n %% 3 = 0 THEN (%1$s)[1 + n %% %2$d] END, t.id, true, now() - interval '90 days', 0
                FROM unnest(%3$s) kind, generate_series(1, CASE kind WHEN '%4$s' THEN %5$d ELSE %6$d END) n,
                     team t WHERE t.slug = 'team-' || (1 + n %% %7$d);
                UPDATE team t SET lead_id = (SELECT min(p.id) FROM person p WHERE p.team_id = t.id AND p.email LIKE '%4$s.%%');
                INSERT INTO digest_preference (person_id, digest_hour, subscribed, version)
                SELECT p.id, extract(hour FROM now() AT TIME ZONE coalesce(p.zone, t.zone))::integer - p.id %% 3, true, 0
                FROM person p JOIN team t ON t.id = p.team_id;
                INSERT INTO digest_schedule (person_id, next_at) SELECT id, now() + interval '1 day' FROM person;
                INSERT INTO digest_schedule (person_id, kind, next_at)
                SELECT lead_id, 'weekly', now() + interval '7 days' FROM team WHERE lead_id IS NOT NULL;
                INSERT INTO follow_up (id, title, nature, nature_guessed, type, type_guessed, priority, status, team_id, owner_id,
                                       policy, due_on, original_due_on, created_at, updated_at, assigned_at, version)
                SELECT nextval('follow_up_seq'), 'Limit the pool of ' || p.name, 'corrective', false, 'prevent', false, 'P2', 'open',
                       p.team_id, p.id, 'P2', current_date - 10, current_date - 10, now() - interval '70 days', now(),
                       now() - interval '69 days', 0
                FROM person p"""
                .formatted(array(zones), zones.size(), array(kinds()), TOLD, told, quiet, teams());
    }

    private int teams() {
        return Math.max(6, told / TEAM_SIZE);
    }

    private static List<String> kinds() {
        return Stream.concat(Stream.of(TOLD), Arrays.stream(Quiet.values()).map(Quiet::word)).toList();
    }

    private static String array(List<String> texts) {
        return texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", ", "ARRAY[", "]"));
    }
}
