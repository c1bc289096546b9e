package io.followthrough.feed;

import java.net.URI;
import java.time.Instant;

import io.followthrough.api.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calendar that was just made, with the address that nobody is shown again: a repetition of the request gets the answer without it.
 *
 * @param url what to give the calendar application; whoever knows it can read the calendar
 * @param team the slug of the team whose due dates it shows; null for those of one's own follow-ups
 */
@Schema(examples = """
        {"url": "https://followthrough.example.org/calendars/ftcal_….ics", "id": 7, "team": "payments", "hint": "ftcal_4kQ7x",
         "createdAt": "2026-03-04T09:00:00Z"}""")
public record MadeFeed(URI url, long id, String team, String hint, Instant createdAt) implements ShownOnce {

    static MadeFeed from(Feed feed, URI url) {
        FeedView view = FeedView.from(feed);
        return new MadeFeed(url, view.id(), view.team(), view.hint(), view.createdAt());
    }

    @Override
    public Object afterwards() {
        return new FeedView(id, team, hint, createdAt, null);
    }

    /** Without the address, wherever somebody may write it down. */
    @Override
    public String toString() {
        return afterwards().toString();
    }
}
