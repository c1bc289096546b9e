package io.followthrough.intake.reading.moment;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.followthrough.intake.reading.words.Folded;

/** The points in time that a text names, in its order; times are joined with the dates and zones around them. */
public final class Moments {

    private static final Set<String> RANGE_WORDS = Set.of("to", "until", "till", "til", "through", "thru", "and", "a", "al",
            "las", "la",
            "hasta", "au", "le", "jusqu", "ate", "as", "e", "y", "et", "bis", "und", "um", "uhr", "at", "on", "the", "of",
            "hrs", "h",
            "same", "day", "monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "approximately", "around", "about", "tot",
            "alle", "hours");

    private final String text;
    private final List<Mention> mentions;
    private final boolean hasDates;
    private final boolean hasZones;
    private final List<Moment> moments = new ArrayList<>();

    private Moments(String text, DayOrder order) {
        this.text = text;
        mentions = Mentions.in(text, order);
        hasDates = mentions.stream().anyMatch(Mention.Date.class::isInstance);
        hasZones = mentions.stream().anyMatch(Mention.Zone.class::isInstance);
        join();
    }

    public static Moments in(String text, DayOrder order) {
        return new Moments(text, order);
    }

    public List<Moment> all() {
        return moments;
    }

    /** The first two moments that are joined as a range: {@code 10:00 - 11:30}. */
    public Optional<Range> range() {
        for (var i = 0; i + 1 < moments.size(); i++) {
            var from = moments.get(i);
            var to = moments.get(i + 1);
            if (from.time() != null == (to.time() != null) && areJoined(from, to)) {
                return Optional.of(new Range(sameHalf(from, to), to));
            }
        }
        return Optional.empty();
    }

    /** The first zone named, or null. */
    public ZoneId zone() {
        return mentions.stream().filter(Mention.Zone.class::isInstance).map(zone -> ((Mention.Zone) zone).zone()).findFirst()
                .orElse(null);
    }

    /** What looks like a date or a zone and is none. */
    public List<String> unknown() {
        return mentions.stream().filter(Mention.Unknown.class::isInstance).map(unknown -> ((Mention.Unknown) unknown).written())
                .toList();
    }

    private void join() {
        var usedDays = new ArrayList<Mention.Date>();
        for (var i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Mention.Clock clock) {
                var date = dateFor(i);
                var start = date != null && date.end() <= clock.start() && !usedDays.contains(date)
                        ? date.start()
                        : clock.start();
                usedDays.add(date);
                moments.add(new Moment(date == null ? null : date.day(), clock.time(), clock.openHalf(), zoneAfter(i), start,
                        end(i)));
            }
        }
        for (var mention : mentions) {
            if (mention instanceof Mention.Date date && !usedDays.contains(date)) {
                moments.add(new Moment(date.day(), null, false, null, date.start(), date.end()));
            }
        }
        moments.sort(java.util.Comparator.comparingInt(Moment::start));
    }

    private Mention.Date dateFor(int index) {
        if (!hasDates) {
            return null;
        }
        for (var i = index - 1; i >= 0; i--) {
            if (mentions.get(i) instanceof Mention.Date date) {
                return date;
            }
        }
        for (var i = index + 1; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Mention.Date date) {
                return date;
            }
        }
        return null;
    }

    /** The zone behind the time, else the one behind the next time: {@code 10:00 - 11:00 UTC}. */
    private ZoneId zoneAfter(int index) {
        if (!hasZones) {
            return null;
        }
        for (var i = index + 1; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Mention.Zone zone) {
                return zone.zone();
            }
        }
        return zone();
    }

    private int end(int index) {
        var end = mentions.get(index).end();
        if (index + 1 < mentions.size() && !(mentions.get(index + 1) instanceof Mention.Clock)
                && mentions.get(index + 1).start() - end <= 2) {
            end = mentions.get(index + 1).end();
        }
        return end;
    }

    private boolean areJoined(Moment from, Moment to) {
        var gap = new StringBuilder(text.substring(Math.min(from.end(), to.start()), to.start()));
        for (var mention : mentions) {
            if (mention.start() >= from.end() && mention.end() <= to.start()) {
                gap.replace(mention.start() - from.end(), mention.end() - from.end(),
                        " ".repeat(mention.end() - mention.start()));
            }
        }
        var folded = Folded.of(gap.toString());
        var words = folded.isEmpty() ? List.<String>of() : List.of(folded.split(" "));
        var isMarked = !words.isEmpty() || gap.toString().chars().anyMatch(c -> "-–—→~/>".indexOf(c) >= 0);
        return gap.length() <= 60 && isMarked && words.stream().allMatch(RANGE_WORDS::contains);
    }

    /** {@code 3:00 - 4:30 PM} starts in the afternoon as well. */
    private static Moment sameHalf(Moment from, Moment to) {
        var isAfternoon = from.time() != null && from.openHalf() && !to.openHalf() && from.time().getHour() < 12
                && to.time().getHour() >= 12 && !from.time().plusHours(12).isAfter(to.time());
        return isAfternoon ? from.inAfternoon() : from;
    }
}
