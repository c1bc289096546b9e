package io.followthrough.access;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What a caller can see: everything that is not restricted, and what is restricted to their teams. The same rule for a row that was
 * read and, as a condition in SQL, for all the rows that a query finds.
 *
 * @param everything whether nothing is hidden, as from admins and from the service itself
 * @param teams ids of the teams that the caller belongs to
 * @param isConfined whether the things of other teams are hidden even when they are not restricted
 */
public record Visibility(boolean everything, Set<Long> teams, boolean isConfined) {

    public static final Visibility OF_EVERYTHING = new Visibility(true, Set.of(), false);

    /** What anybody may know of. */
    public static final Visibility OF_NOTHING_RESTRICTED = new Visibility(false, Set.of(), false);

    private static final String CONDITION = "(cast(:seesEverything as boolean)"
            + " or (%1$s.restricted_to <@ cast(:seesTeams as bigint[])"
            + " and (not cast(:seesOnlyTheirs as boolean) or %1$s.team_id = any(cast(:seesTeams as bigint[])))))";

    public Visibility {
        teams = Set.copyOf(teams);
    }

    public boolean shows(Guarded thing) {
        return everything || teams.containsAll(thing.restrictedTo()) && (!isConfined || teams.contains(thing.guardingTeam()));
    }

    /** Whether a team itself, its calendar and its people are shown; only to those who are confined to others they are not. */
    public boolean showsTeam(Long team) {
        return !isConfined || teams.contains(team);
    }

    /** The one team that the caller is confined to; empty when there are none or several. */
    public Optional<Long> onlyTeam() {
        return isConfined && teams.size() == 1 ? Optional.of(teams.iterator().next()) : Optional.empty();
    }

    /**
     * The condition that a row is shown, for a table with {@code restricted_to} and {@code team_id}; its parameters are set by
     * {@link #bind}.
     */
    public static String condition(String alias) {
        return CONDITION.formatted(alias);
    }

    /**
     * The same condition for a query that stops after its first rows. PostgreSQL takes a containment of arrays for rare, and would
     * read and sort all rows to find the few; that most rows are shown to everybody it knows.
     */
    public static String conditionThatMostMeet(String alias) {
        return "(" + alias + ".restricted_to = '{}' and not cast(:seesOnlyTheirs as boolean) or " + condition(alias) + ")";
    }

    /**
     * The condition that a team, or somebody who belongs to teams, is shown.
     *
     * @param teams an SQL array of ids
     */
    public static String conditionOfTeams(String teams) {
        return "(not cast(:seesOnlyTheirs as boolean) or cast(:seesTeams as bigint[]) && " + teams + ")";
    }

    /** The condition that nothing is hidden. */
    public static String conditionOfEverything() {
        return "cast(:seesEverything as boolean)";
    }

    /** Sets the parameters of these conditions. */
    public void bind(BiConsumer<String, Object> parameter) {
        parameter.accept("seesEverything", everything);
        parameter.accept("seesTeams", "{" + String.join(",", teams.stream().map(String::valueOf).sorted().toList()) + "}");
        parameter.accept("seesOnlyTheirs", isConfined);
    }
}
