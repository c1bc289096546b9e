package io.followthrough.proof.machine;

/** A team as the oracle knows it. */
final class Crew {

    final String slug;
    Week week;
    Human lead;
    Human manager;

    Crew(String slug, Week week) {
        this.slug = slug;
        this.week = week;
    }

    /** @param role {@code lead} or {@code manager} */
    Human who(String role) {
        return role.equals("lead") ? lead : manager;
    }

    @Override
    public String toString() {
        return slug;
    }
}
