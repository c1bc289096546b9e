package io.followthrough.intake.reading;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

import io.followthrough.classification.Severity;
import io.followthrough.intake.reading.outline.Field;
import io.followthrough.intake.reading.outline.SectionKind;
import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** Reads a severity and its many aliases. */
final class Severities {

    private static final Set<SectionKind> NOT_FIELDS = Set.of(SectionKind.TASKS, SectionKind.MEASURES, SectionKind.LESSONS);
    private static final List<Phrases> WORDS = List.of(
            Phrases.of(
                    "critical, blocker, catastrophic, emergency, critico, critica, critique, kritisch, severe, highest, sev0, sev 0"),
            Phrases.of(
                    "high, major, alto, alta, eleve, elevee, majeur, majeure, hoch, grave, schwer, mayor, significant, haute, urgent"),
            Phrases.of("medium, moderate, medio, media, moyen, moyenne, mittel, moderada, moderado, modere, partial"),
            Phrases.of("low, minor, bajo, baja, faible, mineur, mineure, baixo, baixa, niedrig, gering, menor, minimal, info"));

    private Severities() {}

    /**
     * The severity or null.
     *
     * @param where takes the line that says it
     */
    static Severity in(List<Field> fields, Warnings warnings, IntConsumer where) {
        for (var field : fields) {
            if (field.isCalled(FieldNames.SEVERITY) && !NOT_FIELDS.contains(field.kind())) {
                var severity = of(field.value().plain());
                if (severity != null) {
                    warnIfAlias(field, severity, warnings);
                    where.accept(field.line());
                    return severity;
                }
            }
        }
        return null;
    }

    private static Severity of(String written) {
        var folded = Folded.of(written);
        for (var word : folded.split(" ")) {
            if (word.length() <= 5 && word.matches("(sev|s|p|severity)?[0-5]")) {
                var number = word.charAt(word.length() - 1) - '0';
                return Severity.values()[Math.clamp(number - 1L, 0, 3)];
            }
        }
        for (var i = 0; i < WORDS.size(); i++) {
            if (WORDS.get(i).isIn(folded)) {
                return Severity.values()[i];
            }
        }
        return null;
    }

    private static void warnIfAlias(Field field, Severity severity, Warnings warnings) {
        if (!Folded.of(field.value().plain()).replace(" ", "").startsWith(severity.name().toLowerCase(java.util.Locale.ROOT))) {
            warnings.add(field.line(), "The severity is written as \"%s\"; it was read as %s.",
                    shortened(field.value().plain()), severity);
        }
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
