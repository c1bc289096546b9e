package io.followthrough.feed;

import java.security.SecureRandom;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.access.Caller;
import io.followthrough.api.PublicUrl;
import io.followthrough.audit.Act;
import io.followthrough.audit.Audit;
import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;
import io.followthrough.token.Secret;

/** Makes and revokes calendars. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MakingFeeds {

    private final SecureRandom random = new SecureRandom();

    private final Feeds feeds;
    private final Teams teams;
    private final PublicUrl publicUrl;
    private final FeedConfig config;
    private final Audit audit;

    MakingFeeds(Feeds feeds, Teams teams, PublicUrl publicUrl, FeedConfig config, Audit audit) {
        this.feeds = feeds;
        this.teams = teams;
        this.publicUrl = publicUrl;
        this.config = config;
        this.audit = audit;
    }

    /**
     * @param person who makes it
     * @throws ProblemException 403 for a team that they do not belong to, 409 when they have as many as one may have
     */
    MadeFeed make(Person person, FeedRequest request, Caller caller, Instant now) {
        Team team = request.team() == null ? null : theirs(request.team(), caller);
        if (feeds.heldCount(person) >= config.perPerson()) {
            throw ProblemException.of(ProblemType.CONFLICT, "You have " + config.perPerson()
                    + " calendars, which is as many as one may have; revoke one that you do not use.");
        }
        Secret secret = Secret.random(Secret.Purpose.CALENDAR, random);
        Feed feed = new Feed(person, team, secret, now);
        feeds.persistAndFlush(feed);
        audit.record(told("calendar.create", feed), now);
        return MadeFeed.from(feed, publicUrl.under(CalendarResource.PATH + secret.revealed() + CalendarResource.SUFFIX));
    }

    /** @param feed held */
    void revoke(Feed feed, Instant now) {
        feeds.delete(feed);
        String lastUse = feed.lastUsedAt() == null ? null : feed.lastUsedAt().toString();
        audit.record(told("calendar.revoke", feed).with("lastUsedAt", lastUse), now);
    }

    private Team theirs(String slug, Caller caller) {
        Team team = Teams.named(teams.withSlug(slug).filter(found -> caller.visibility().showsTeam(found.id())), slug, "/team");
        if (!caller.isAdmin() && !caller.roles().containsKey(team.id())) {
            throw Authorization.forbidden("Only those who belong to a team, and admins, make calendars of it.");
        }
        return team;
    }

    private static Act told(String action, Feed feed) {
        return Act.done(action, feed.name()).with("person", feed.person().email())
                .with("team", feed.team().map(Team::slug).orElse(null));
    }
}
