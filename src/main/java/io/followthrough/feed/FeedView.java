package io.followthrough.feed;

import java.time.Instant;

import io.followthrough.people.Team;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calendar as clients read it, without its address.
 *
 * @param team the slug of the team whose due dates it shows; null for those of one's own follow-ups
 * @param hint how the secret in the address begins, to recognise it by
 * @param lastUsedAt when an application has fetched it last, exact to the minute; null when none has
 */
@Schema(examples = """
        {"id": 7, "team": "payments", "hint": "ftcal_4kQ7x", "createdAt": "2026-03-04T09:00:00Z", "lastUsedAt": "2026-03-05T02:00:00Z"}""")
public record FeedView(long id, String team, String hint, Instant createdAt, Instant lastUsedAt) {

    static FeedView from(Feed feed) {
        return new FeedView(feed.id(), feed.team().map(Team::slug).orElse(null), feed.hint(), feed.createdAt(),
                feed.lastUsedAt());
    }
}
