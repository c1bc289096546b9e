package io.followthrough.access;

import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What a caller can see: everything that is not restricted, and what is restricted to their teams. The same rule for a row that was
 * read and, as a condition in SQL, for all the rows that a query finds.
 *
 * @param everything whether nothing is hidden, as from admins and from the service itself
 * @param teams ids of the teams that the caller belongs to
 * @param only the id of the one team whose things are visible at all; null for those of all teams
 */
public record Visibility(boolean everything, Set<Long> teams, Long only) {

    public static final Visibility OF_EVERYTHING = new Visibility(true, Set.of(), null);

    /** What anybody may know of. */
    public static final Visibility OF_NOTHING_RESTRICTED = new Visibility(false, Set.of(), null);

    private static final String CONDITION = "(cast(:seesEverything as boolean)"
            + " or (%1$s.restricted_to <@ cast(:seesTeams as bigint[])"
            + " and (cast(:seesOnly as bigint) = 0 or %1$s.team_id = cast(:seesOnly as bigint))))";

    public Visibility {
        teams = Set.copyOf(teams);
    }

    public boolean shows(Guarded thing) {
        return everything || teams.containsAll(thing.restrictedTo()) && (only == null || only.equals(thing.guardingTeam()));
    }

    /** Whether a team itself, its calendar and its people are shown; only to those who are confined to another one they are not. */
    public boolean showsTeam(Long team) {
        return only == null || only.equals(team);
    }

    /**
     * The condition that a row is shown, for a table with {@code restricted_to} and {@code team_id}; its parameters are set by
     * {@link #bind}.
     */
    public static String condition(String alias) {
        return CONDITION.formatted(alias);
    }

    /** Sets the parameters of {@link #condition}. */
    public void bind(BiConsumer<String, Object> parameter) {
        parameter.accept("seesEverything", everything);
        parameter.accept("seesTeams", "{" + String.join(",", teams.stream().map(String::valueOf).sorted().toList()) + "}");
        parameter.accept("seesOnly", String.valueOf(only == null ? 0 : only));
    }
}
