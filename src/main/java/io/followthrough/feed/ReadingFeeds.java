package io.followthrough.feed;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Callers;
import io.followthrough.access.Visibility;
import io.followthrough.problem.ProblemException;
import io.followthrough.token.LastUse;
import io.followthrough.token.Secret;

/** Shows a calendar to whoever knows its secret: what its maker may see at this moment; nothing is remembered between requests. */
@ApplicationScoped
class ReadingFeeds {

    private final KnownFeeds known;
    private final Callers people;
    private final DueDates dueDates;
    private final CalendarFile file;
    private final LastUse lastUse;
    private final FeedConfig config;

    ReadingFeeds(KnownFeeds known, Callers people, DueDates dueDates, CalendarFile file, LastUse lastUse, FeedConfig config) {
        this.known = known;
        this.people = people;
        this.dueDates = dueDates;
        this.file = file;
        this.lastUse = lastUse;
        this.config = config;
    }

    /** Empty when there is no such calendar, or its maker may not see it any more; which of these, nobody is told. */
    Optional<String> with(String presented, Instant now) {
        return Secret.read(Secret.Purpose.CALENDAR, presented).flatMap(known::withSecret)
                .flatMap(feed -> sightOf(feed).map(visibility -> {
                    lastUse.note(LastUse.Holder.CALENDAR, feed.id(), feed.lastUsedAt(), now);
                    return file.of(feed, dueDates.of(feed, visibility, config.events() + 1, now), config.events());
                }));
    }

    private Optional<Visibility> sightOf(KnownFeed feed) {
        try {
            return Optional.of(people.remembered(feed.email()).visibility())
                    .filter(visibility -> !feed.isOfTeam() || visibility.showsTeam(feed.team()));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
