package io.followthrough.people.membership;

/**
 * Somebody who belongs to a team.
 *
 * @param role what they may do there; lead for the team's lead and its manager
 * @param home whether it is their home team, which they belong to without being added
 */
public record MemberView(String email, String name, MemberRole role, boolean home) {}
