package io.followthrough.feed;

import java.time.Instant;

/**
 * What is known of a calendar that somebody fetches.
 *
 * @param email of its maker
 * @param team the id of the team whose due dates it shows; null for those of the maker's own follow-ups
 * @param teamSlug null without a team
 * @param of the name of the team, or of the maker
 * @param lastUsedAt null when nobody has fetched it yet
 */
record KnownFeed(long id, long person, String email, Long team, String teamSlug, String of, Instant lastUsedAt) {

    boolean isOfTeam() { return team != null; }
}
