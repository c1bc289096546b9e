package io.followthrough.intake.reading;

import java.util.ArrayList;
import java.util.List;

import io.followthrough.intake.reading.moment.DayOrder;
import io.followthrough.intake.reading.moment.Moment;
import io.followthrough.intake.reading.moment.Moments;
import io.followthrough.intake.reading.moment.Offset;
import io.followthrough.intake.reading.outline.Label;
import io.followthrough.intake.reading.outline.Text;
import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** Parts a line of a timeline into its time and what happened. */
final class EntryText {

    private static final Phrases BEFORE_TIME = Phrases
            .of("""
                    at, on, around, approximately, approx, about, by, from, between, ca, circa, the, day, time, a las, las, la, a, vers, de, em, as
                    um, gegen, am, ab, desde, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun
                    lunes, martes, miercoles, jueves, viernes, sabado, domingo, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
                    segunda, terca, quarta, quinta, sexta, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, el, le, der, t""");
    private static final String SEPARATORS = " :;,.-–—|)]}*>→⇒=~";

    private EntryText() {}

    /** The event that a text begins with, several of running text, or none. */
    static List<Event> events(Text written, DayOrder order, int line) {
        var text = written.plain();
        var offset = Offset.in(text);
        if (offset != null) {
            return List.of(new Event(null, offset, null, after(text, offset.end()), line));
        }
        var moments = Moments.in(text, order);
        var running = running(text, moments, line);
        if (!running.isEmpty()) {
            return running;
        }
        for (var moment : moments.all().stream().limit(1).toList()) {
            var end = moments.range().filter(range -> range.from().start() == moment.start()).map(range -> range.to().end());
            if (moment.time() != null && begins(written, moment)) {
                return List.of(new Event(moment, null, null, rest(text, moment, end.orElse(moment.end())), line));
            }
        }
        return List.of();
    }

    /** {@code 10:00 UTC: first. 10:05 UTC: second.} */
    private static List<Event> running(String text, Moments moments, int line) {
        var starts = moments.all().stream().filter(moment -> moment.time() != null && isFollowedByColon(text, moment)).toList();
        var events = new ArrayList<Event>();
        for (var i = 0; i < starts.size() && starts.size() > 1; i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
            events.add(new Event(starts.get(i), null, null, after(text.substring(0, end), starts.get(i).end()), line));
        }
        return events;
    }

    private static boolean isFollowedByColon(String text, Moment moment) {
        var end = moment.end();
        while (end < text.length() && ") ".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end + 1 < text.length() && text.charAt(end) == ':' && text.charAt(end + 1) == ' ';
    }

    private static boolean begins(Text written, Moment moment) {
        var before = Folded.of(written.plain().substring(0, moment.start()));
        if (before.isEmpty() || BEFORE_TIME.without(before).isEmpty()) {
            return true;
        }
        var label = Label.of(written);
        return label != null && moment.end() <= label.name().length() + 3;
    }

    private static String rest(String text, Moment moment, int end) {
        var before = text.substring(0, moment.start());
        var isLabel = !BEFORE_TIME.without(Folded.of(before)).isEmpty();
        return isLabel ? before.replaceAll("(?<![(\\[\\s])[(\\[\\s]+$", "") + ": " + after(text, end) : after(text, end);
    }

    static String after(String text, int end) {
        var start = end;
        while (start < text.length() && SEPARATORS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start).strip();
    }
}
