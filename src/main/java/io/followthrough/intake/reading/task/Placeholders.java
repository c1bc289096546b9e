package io.followthrough.intake.reading.task;

import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** Tells what a template left to be filled in, or says that there is nothing. */
final class Placeholders {

    private static final Phrases EMPTY = Phrases
            .of("""
                    tbd, n a, na, none, todo, to do, to be determined, to be defined, to be done, nothing, no action items, no follow ups
                    not applicable, ninguno, ninguna, aucun, aucune, nenhum, nenhuma, keine, nada, rien, nope, no actions, no action required
                    action, action item, action items, task, item, description, owner, due date, link, example, xxx, xx, etc, and so on
                    immediate, immediately, short term, medium term, mid term, long term, near term, later, now, corrective, preventive, preventative
                    corto plazo, mediano plazo, largo plazo, court terme, moyen terme, long terme, curto prazo, medio prazo, longo prazo
                    kurzfristig, mittelfristig, langfristig, improvements, improvement, fixes, tasks""");
    private static final Phrases INSTRUCTION = Phrases
            .of("""
                    these are only sample, list of things, list the, describe the, describe how, describe what, add your, insert, fill in
                    for example, replace this, delete this, every action item should, each action item should, what actions, include a""");

    private Placeholders() {}

    static boolean is(String title) {
        var plain = title.strip();
        var folded = Folded.of(plain);
        var withoutNumber = folded.replaceFirst(" [0-9]{1,2}$", "");
        return folded.isEmpty() || folded.codePoints().noneMatch(Character::isLetter) || EMPTY.isExactly(withoutNumber)
                || isBracketed(plain)
                || INSTRUCTION.begins(folded);
    }

    private static boolean isBracketed(String plain) {
        var last = plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
        return plain.startsWith("[") && last == ']' || plain.startsWith("<") && last == '>'
                || plain.startsWith("{") && last == '}';
    }
}
