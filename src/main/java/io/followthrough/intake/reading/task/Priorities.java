package io.followthrough.intake.reading.task;

import java.util.List;

import io.followthrough.classification.Priority;
import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** Reads a priority written as P0–P4, a word or a coloured dot. */
final class Priorities {

    private static final List<Phrases> WORDS = List.of(
            Phrases.of("critical, urgent, blocker, highest, critico, critica, critique, urgente, kritisch, dringend, asap"),
            Phrases.of("high, alta, alto, haute, eleve, elevee, hoch, hohe, major, important"),
            Phrases.of("medium, med, moderate, normal, media, medio, moyen, moyenne, mittel, mittlere"),
            Phrases.of(
                    "low, lowest, minor, baja, bajo, baixa, baixo, faible, basse, niedrig, niedrige, gering, nice to have, optional"));
    private static final Phrases FILLERS = Phrases
            .of("priority, prio, prioridad, priorite, prioridade, prioritat, p, items, item, actions, tasks");

    private Priorities() {}

    /** The priority that the whole text is, or null. */
    static Priority exactly(String written) {
        var folded = Folded.of(written);
        var rest = FILLERS.without(folded);
        if (rest.length() == 2 && rest.charAt(0) == 'p' && rest.charAt(1) >= '0' && rest.charAt(1) <= '4') {
            return Priority.values()[Math.min(3, rest.charAt(1) - '0')];
        }
        for (var i = 0; i < WORDS.size(); i++) {
            if (WORDS.get(i).isExactly(rest)) {
                return Priority.values()[i];
            }
        }
        return null;
    }

    /** The priority that a cell of a column of priorities names, or null. */
    static Priority cell(String written) {
        var folded = Folded.of(written);
        for (var word : folded.split(" ")) {
            if (word.matches("p?[0-4]")) {
                return Priority.values()[Math.min(3, word.charAt(word.length() - 1) - '0')];
            }
        }
        for (var i = 0; i < WORDS.size(); i++) {
            if (WORDS.get(i).isIn(folded)) {
                return Priority.values()[i];
            }
        }
        return null;
    }
}
