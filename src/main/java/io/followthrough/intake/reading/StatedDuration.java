package io.followthrough.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;

import io.followthrough.intake.reading.moment.DayOrder;
import io.followthrough.intake.reading.moment.Moments;
import io.followthrough.intake.reading.moment.Stretch;
import io.followthrough.intake.reading.outline.Block.Section;
import io.followthrough.intake.reading.outline.Field;
import io.followthrough.intake.reading.outline.SectionKind;
import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** How long an incident lasted, where the document says so: a field first, then a sentence, then the title. */
final class StatedDuration {

    private static final Set<SectionKind> TELLING = Set.of(SectionKind.OTHER, SectionKind.SUMMARY, SectionKind.IMPACT,
            SectionKind.TIMELINE);
    private static final Set<SectionKind> NOT_FIELDS = Set.of(SectionKind.TASKS, SectionKind.MEASURES, SectionKind.LESSONS);
    private static final Phrases LASTED = Phrases
            .of("""
                            for a total of, total of, lasted, lasting, downtime, outage, down, unavailable, inaccessible, offline, unreachable, disruption
                            took, duration, restored, recover*, interrup*, degrad*, out of service, unresponsive, interruption, from the start
                            duro, durante, duracion, caido, caida, inactividad, indisponible*, indisponiv*, dure, pendant, panne, duree, fora do ar, durou
                            dauerte, ausfall, nicht verfugbar, nicht erreichbar, lang, durou, por aproximadamente, unable, could not, couldn, slow*, delay*, late, failed, errors, failing, missing, incident, dark
                    did not, was not, were not, no, without, kept""");
    private static final Phrases SPANNING = Phrases
            .of("""
                    for, for about, for approximately, for around, for roughly, for nearly, for almost, for over, for more than, for some, lasted
                    for a total of, total of, lasting, lasted about, lasted for, took, took about, took approximately, lasted approximately
                    durante, por, pendant, wahrend, duro, durou, a dure, dauerte, duro aproximadamente, durante aproximadamente
                    durante unos, durante cerca de, por cerca de, por aproximadamente, pendant environ, etwa, rund, lasted around, lasted roughly""");
    private static final Phrases BEFORE_OTHER = Phrases
            .of("""
                    after, every, within, last, past, next, first, each, per, previous, another, later, since, in the, of notice, timeout, older
                    up to, than, cada, despues de, ultimos, proximos, toutes, apres, dernieres, apos, ultimas, nach, alle, letzten, under, budget""");
    private static final Phrases AFTER_OTHER = Phrases
            .of("""
                    later, ago, before, after, earlier, interval, intervals, timeout, window, of data, old, retention, to detect, of logs, until
                    to notice, into, late, behind, ahead, fast, despues, antes, plus tard, avant, depois, spater, vorher, to acknowledge, per, cron, avg, average, a day""");

    private final List<Found> found = new ArrayList<>();
    private final DayOrder order;

    private record Found(double minutes, int line) {}

    private StatedDuration(DayOrder order) {
        this.order = order;
    }

    /**
     * The minutes, or null where nothing or a contradiction is stated.
     *
     * @param where takes the line that states them
     */
    static Double in(Section root, DayOrder order, Warnings warnings, IntConsumer where) {
        var duration = new StatedDuration(order);
        var fields = Field.in(root).stream().filter(field -> !NOT_FIELDS.contains(field.kind())).toList();
        duration.fields(fields, FieldNames.DURATION);
        if (duration.found.isEmpty()) {
            duration.fields(fields, FieldNames.DOWNTIME);
            Statement.in(root, TELLING).forEach(duration::read);
        }
        if (duration.found.isEmpty() && !root.content().isEmpty()) {
            io.followthrough.intake.reading.outline.Outline.within(root).stream().limit(2)
                    .forEach(section -> duration.read(new Statement(section.title().plain(), section.kind(), section.line())));
        }
        return duration.agreed(warnings, where);
    }

    private void fields(List<Field> fields, Phrases names) {
        for (var field : fields) {
            if (field.isCalled(names)) {
                fromField(field);
            }
        }
    }

    private void fromField(Field field) {
        var text = field.value().plain();
        var clock = Folded.of(text).matches("\\d{1,3} \\d{2}( \\d{2})?( h| hrs| hours| hh mm| minutes| min)?") ? text : "";
        var stretches = Stretch.in(iso(text));
        if (!stretches.isEmpty()) {
            found.add(new Found(stretches.getFirst().minutes(), field.line()));
        } else if (!clock.isEmpty() && Moments.in(text, order).range().isEmpty()) {
            var parts = Folded.of(clock).split(" ");
            found.add(new Found(Integer.parseInt(parts[0]) * 60.0 + Integer.parseInt(parts[1]), field.line()));
        }
    }

    /** {@code PT1H30M} as {@code 1h 30m}. */
    private static String iso(String text) {
        var plain = text.strip();
        return plain.matches("PT(\\d{1,4}[HMS]){1,3}")
                ? plain.substring(2).replace("H", "h ").replace("M", "m ").toLowerCase(Locale.ROOT)
                : plain;
    }

    private void read(Statement statement) {
        var text = statement.text();
        var isEntry = statement.kind() == SectionKind.TIMELINE
                && !EntryText.events(io.followthrough.intake.reading.outline.Text.of(text), order, 0).isEmpty();
        if (isEntry) {
            return;
        }
        var moments = Moments.in(text, order).all();
        for (var stretch : Stretch.in(text)) {
            if (moments.stream().noneMatch(moment -> moment.start() < stretch.end() && moment.end() > stretch.start())
                    && tellsDuration(text, stretch)) {
                found.add(new Found(stretch.minutes(), statement.line()));
                return;
            }
        }
    }

    private static boolean tellsDuration(String text, Stretch stretch) {
        var before = Folded.of(text.substring(Math.max(0, stretch.start() - 60), stretch.start()));
        var after = Folded.of(text.substring(stretch.end(), Math.min(text.length(), stretch.end() + 60)));
        var lastWords = lastWords(before, 3);
        var nextWords = firstWords(after, 3);
        if (endsWithSpanning(before) && (LASTED.isIn(before) || LASTED.isIn(after))) {
            return !AFTER_OTHER.isIn(firstWords(after, 1)) || List.of("after", "until").contains(firstWords(after, 1));
        }
        var isOther = BEFORE_OTHER.isIn(lastWords) && !lastWords.endsWith("within approximately")
                && !recovered(before, lastWords);
        return !isOther && !AFTER_OTHER.isIn(nextWords) && (LASTED.isIn(before) || LASTED.isIn(after));
    }

    private static boolean endsWithSpanning(String before) {
        return java.util.stream.IntStream.rangeClosed(1, 3).anyMatch(count -> SPANNING.isExactly(lastWords(before, count)))
                && !BEFORE_OTHER.isExactly(lastWords(before, 1));
    }

    /** {@code recovered within 5 minutes} is how long it lasted; {@code within 5 minutes of} is not. */
    private static boolean recovered(String before, String lastWords) {
        return lastWords.contains("within") && Spell.ENDS.isIn(before);
    }

    private static String lastWords(String folded, int count) {
        var words = folded.split(" ");
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - count), words.length));
    }

    private static String firstWords(String folded, int count) {
        var words = folded.split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(count, words.length)));
    }

    private Double agreed(Warnings warnings, IntConsumer where) {
        if (found.isEmpty()) {
            return null;
        }
        var first = found.getFirst();
        for (var other : found) {
            if (Math.abs(other.minutes() - first.minutes()) > 0.2 * Math.max(other.minutes(), first.minutes())) {
                warnings.add(other.line(), "The document states different durations, %s and %s minutes; none was taken.",
                        rounded(first.minutes()), rounded(other.minutes()));
                return null;
            }
        }
        where.accept(first.line());
        return Math.round(first.minutes() * 100) / 100.0;
    }

    private static String rounded(double minutes) {
        return minutes == Math.rint(minutes) ? String.valueOf((long) minutes) : String.format(Locale.ROOT, "%.2f", minutes);
    }
}
