package io.followthrough.report.oracle;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that the events say, one after the other; in the order of their events, so that a seed tells one story whatever the keys are. */
final class World {

    final Map<String, Timeline<ZoneId>> zones = new LinkedHashMap<>();
    final Map<String, Timeline<Occurrence>> incidents = new LinkedHashMap<>();
    final Map<String, Timeline<Fact>> followUps = new LinkedHashMap<>();

    final Map<String, String> repeats = new LinkedHashMap<>();
    final Map<String, Review> reviews = new LinkedHashMap<>();
    /** By follow-up and number. */
    final Map<String, Miss> misses = new LinkedHashMap<>();

    /** The world as it was known at that moment, with what happened at it. */
    static World asOf(Instant moment, List<Event> events) {
        World world = new World();
        events.stream().filter(event -> !event.at().isAfter(moment)).forEach(world::happens);
        return world;
    }

    void happens(Event event) {
        switch (event) {
            case Event.Zoned zoned -> zones.computeIfAbsent(zoned.team(), _ -> new Timeline<>())
                    .put(zoned.at(), zoned.zone());
            case Event.Learned learned -> incidents.computeIfAbsent(learned.incident(), _ -> new Timeline<>())
                    .put(learned.at(), learned.known());
            case Event.Repeated repeated -> repeats.put(repeated.incident(), repeated.of());
            case Event.Reviewed reviewed -> reviews.put(reviewed.postmortem(), reviewed.review());
            case Event.Missed missed -> misses.put(missed.miss().followUp() + "/violations/" + missed.number(), missed.miss());
            case Event.OfFollowUp deed -> {
                Timeline<Fact> life = followUps.computeIfAbsent(deed.key(), _ -> new Timeline<>());
                life.put(deed.at(), (life.all().isEmpty() ? new Fact() : life.last()).after(deed));
            }
        }
    }

    Fact now(String followUp) {
        return followUps.get(followUp).last();
    }
}
