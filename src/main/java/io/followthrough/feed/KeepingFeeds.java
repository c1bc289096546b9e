package io.followthrough.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.api.Version;
import io.followthrough.people.Authority;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;

/** What people do with their calendars, and admins with those of others; the API and the pages ask the same. */
@ApplicationScoped
@Transactional
public class KeepingFeeds {

    /** A calendar is made and revoked, and never changed. */
    public static final int VERSION = 0;

    private final Feeds feeds;
    private final MakingFeeds making;
    private final People people;
    private final Authority authority;
    private final CurrentCaller current;

    KeepingFeeds(Feeds feeds, MakingFeeds making, People people, Authority authority, CurrentCaller current) {
        this.feeds = feeds;
        this.making = making;
        this.people = people;
        this.authority = authority;
        this.current = current;
    }

    /** The oldest first. */
    public List<FeedView> of(String email) {
        return feeds.of(oneself(email, true)).stream().map(FeedView::from).toList();
    }

    public FeedView read(String email, long id) {
        return FeedView.from(there(feeds.of(oneself(email, true), id), id));
    }

    public MadeFeed make(String email, FeedRequest request, Instant now) {
        return making.make(oneself(email, false), request, current.caller(), now);
    }

    /** @param ifMatch the version the caller read; null when they do not care */
    public void revoke(String email, long id, String ifMatch, Instant now) {
        Feed feed = there(feeds.held(oneself(email, true), id), id);
        Version.check(ifMatch, VERSION);
        making.revoke(feed, now);
    }

    /** @throws ProblemException 403 when it is neither the caller nor, where they may, is the caller an admin */
    private Person oneself(String email, boolean orAdmin) {
        Person person = people.known(email);
        if (!current.caller().is(person.id()) && !(orAdmin && authority.isAdmin())) {
            throw Authorization.forbidden("Only " + person.email() + (orAdmin ? " and admins" : "") + " may do this.");
        }
        return person;
    }

    private static Feed there(Optional<Feed> found, long id) {
        return found.orElseThrow(() -> ProblemException.notFound("calendar " + id));
    }
}
