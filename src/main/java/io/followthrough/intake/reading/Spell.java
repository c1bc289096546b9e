package io.followthrough.intake.reading;

import java.util.List;
import java.util.Set;

import io.followthrough.intake.reading.moment.DayOrder;
import io.followthrough.intake.reading.moment.Moment;
import io.followthrough.intake.reading.moment.Moments;
import io.followthrough.intake.reading.outline.Block.Section;
import io.followthrough.intake.reading.outline.Field;
import io.followthrough.intake.reading.outline.SectionKind;
import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** From when to when an incident lasted by its fields and its summary; {@code start} and {@code end} are null where they do not tell. */
final class Spell {

    private static final Set<SectionKind> TELLING = Set.of(SectionKind.OTHER, SectionKind.SUMMARY, SectionKind.IMPACT);
    private static final Set<SectionKind> NOT_FIELDS = Set.of(SectionKind.TASKS, SectionKind.MEASURES, SectionKind.LESSONS,
            SectionKind.REFERENCES);
    private static final Phrases BEGINS = Phrases
            .of("""
                    began, begin, begun, start*, occur*, experienc*, outage, down, unavailable, inaccessible, offline, went, fail*, degrad*, crash*
                    became, happened, disrupt*, interrup*, suffer*, unresponsive, empezo, comenzo, inicio, iniciou, ocurrio, ocorreu, cayo, caiu
                    sufrio, debut*, commenc*, survenu, panne, indisponible, begann, ausfall, ausgefallen, auftrat, inizi*, unreachable, lost
                    a partir de, ne repondait plus, a partir das, desde las, ab, dark, stopped responding, stopped working, slowed, broke, broken""");
    private static final Phrases DETECTS = Phrases
            .of("""
                    received, reported, reports, notified, alerted, noticed, detected, discovered, identified, paged, deployed, detecto, recibimos
                    detectou, detecte, signale, bemerkt, gemeldet, fixed, restored, resolved""");
    static final Phrases ENDS = Phrases
            .of("""
                    restor*, resolv*, recover*, ended, fixed, back online, back to normal, back up, fully operational, normal, mitigated, ends
                    resuelto, resuelta, restaur*, recuper*, solucion*, restablec*, resolvid*, normaliz*, retabli*, resolu, resolue, fin de l incident
                    termine, behoben, wiederhergestellt, gelost, beendet, wieder, risolt*, ripristinat*, up again, up and running, now running
                    stabilized, stabilised, operational, stable, fix deployed, healthy, closed, complete, completed, metrics normalized
                    fine, working again, works again, work again, retour a la normale, normalidad, ends, finished
                    available again, reachable again, accessible again, fast again, was stopped, were stopped, online, repaired, successful""");

    private static final int WORDS_THAT_TELL = 25;

    private final DayOrder order;
    private final List<Field> fields;
    private Sighting start;
    private Sighting end;
    private Sighting fallback;

    private Spell(Section root, DayOrder order) {
        this.order = order;
        fields = Field.in(root).stream().filter(field -> !NOT_FIELDS.contains(field.kind())).toList();
        start = first(FieldNames.START);
        end = first(FieldNames.END);
        ranges(FieldNames.DURATION, true);
        ranges(FieldNames.DATE, false);
        ranges(FieldNames.DOWNTIME, false);
        var date = first(FieldNames.DATE);
        if (start == null && date != null && date.hasClock()) {
            start = date;
        }
        Statement.in(root, TELLING).forEach(this::read);
    }

    static Spell of(Section root, DayOrder order) {
        return new Spell(root, order);
    }

    Sighting start() {
        return start;
    }

    Sighting end() {
        return end;
    }

    /** A time that the summary names without saying that it all began then, or null. */
    Sighting fallback() {
        return fallback;
    }

    /** Whether the beginning of a text says that all is well again. */
    static boolean endsIn(String text) {
        return ENDS.isIn(firstWords(text, WORDS_THAT_TELL));
    }

    static String firstWords(String text, int count) {
        var words = Folded.of(text).split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, count)));
    }

    private Sighting first(Phrases names) {
        for (var field : fields) {
            var moments = field.isCalled(names) ? Moments.in(field.value().plain(), order).all() : List.<Moment>of();
            if (!moments.isEmpty()) {
                return new Sighting(moments.getFirst(), field.line());
            }
        }
        return null;
    }

    private void ranges(Phrases names, boolean loosely) {
        for (var field : fields) {
            if (field.isCalled(names)) {
                var moments = Moments.in(field.value().plain(), order);
                moments.range().ifPresent(range -> between(range.from(), range.to(), field.line()));
                var timed = moments.all().stream().filter(moment -> moment.time() != null).toList();
                if (loosely && timed.size() >= 2) {
                    between(timed.getFirst(), timed.get(1), field.line());
                }
            }
        }
    }

    private void between(Moment from, Moment to, int line) {
        if (start == null || !start.hasClock() && from.time() != null) {
            start = new Sighting(from, line);
            end = end == null ? new Sighting(to, line) : end;
        }
    }

    private void read(Statement statement) {
        var moments = Moments.in(statement.text(), order);
        var timed = moments.all().stream().filter(moment -> moment.time() != null).findFirst().orElse(null);
        if (timed == null) {
            return;
        }
        var words = Folded.of(statement.text());
        moments.range().filter(range -> range.from().time() != null)
                .ifPresent(range -> between(range.from(), range.to(), statement.line()));
        if (start == null && BEGINS.isIn(words) && !DETECTS.isIn(words)) {
            start = new Sighting(timed, statement.line());
            endInSameSentence(statement, moments.all());
        } else if (end == null && ENDS.isIn(words) && (start != null ? !start.moment().equals(timed) : fallback != null)) {
            end = new Sighting(timed, statement.line());
        } else if (fallback == null && (!ENDS.isIn(words) || start == null && moments.all().size() > 1)) {
            fallback = new Sighting(timed, statement.line());
            endInSameSentence(statement, moments.all());
        }
    }

    /** {@code It started at 10:00 and ended at 11:00.} */
    private void endInSameSentence(Statement statement, List<Moment> moments) {
        var timed = moments.stream().filter(moment -> moment.time() != null).toList();
        if (end == null && timed.size() > 1 && timed.get(0).end() <= timed.get(1).start()
                && ENDS.isIn(Folded.of(statement.text().substring(timed.get(0).end())))) {
            end = new Sighting(timed.get(1), statement.line());
        }
    }
}
