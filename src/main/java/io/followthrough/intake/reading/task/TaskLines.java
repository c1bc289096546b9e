package io.followthrough.intake.reading.task;

import java.util.ArrayList;
import java.util.List;

import io.followthrough.intake.reading.outline.Block;
import io.followthrough.intake.reading.outline.Block.Line;
import io.followthrough.intake.reading.outline.Text;
import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;
import io.followthrough.intake.reading.words.Sentences;

/** Finds follow-ups in a section without lists: a line each where it consists of such lines, else a sentence each. */
final class TaskLines {

    private static final Phrases CLOSING = Phrases
            .of("""
                    in conclusion, in summary, overall, to conclude, this postmortem, this incident, this outage, by implementing, by addressing
                    by taking, by following, by adopting, these measures, these actions, these steps, these improvements, these tasks, with these
                    through these, the above, we apologize, we apologise, we appreciate, thank you, thanks, note, feel free, if you have, for more
                    en conclusion, en resumen, en conclusion, em conclusao, em resumo, con estas, con estos, estas medidas, estas acciones
                    ces mesures, ces actions, grace a, avec ces, diese massnahmen, durch diese, mit diesen, com essas, com estas, essas medidas
                    the incident, the outage, please, implementing these, addressing these, taking these, following these, together these
                    we are committed, we remain committed, is committed""");
    private static final Phrases INTRODUCING = Phrases
            .of("""
                    the following, following, as follows, below, these are, here are, here is, listed, siguientes, a continuacion, suivantes, suivants
                    ci dessous, seguintes, abaixo, folgende, folgenden, seguenti""");
    private static final int WRAPPED_FROM = 55;

    private TaskLines() {}

    static List<Task> in(List<Block.Paragraph> paragraphs, boolean isExplicit, Group group) {
        var lines = new ArrayList<Line>();
        paragraphs.forEach(paragraph -> lines.addAll(isWrapped(paragraph)
                ? List.of(new Line(paragraph.joined(), paragraph.line()))
                : paragraph.lines()));
        lines.removeIf(line -> isNone(line.text().plain()));
        if (lines.size() > 1 && isIntroduction(lines.getFirst().text().plain())) {
            lines.removeFirst();
        }
        var prose = lines.stream().filter(line -> Sentences.of(line.text().plain()).size() > 1).count();
        var actions = lines.stream().filter(line -> Actions.isAction(line.text().plain())).count();
        var areItems = 2 * prose <= lines.size() && (lines.size() > 1 || prose == 0)
                && (isExplicit || 2 * actions >= lines.size());
        var tasks = new ArrayList<Task>();
        lines.forEach(line -> tasks.addAll(areItems ? item(line, group) : sentences(line, group)));
        return tasks;
    }

    private static List<Task> item(Line line, Group group) {
        return task(TaskHeading.withoutNumber(line.text()), line.line(), group);
    }

    private static List<Task> sentences(Line line, Group group) {
        var tasks = new ArrayList<Task>();
        for (var sentence : Sentences.of(line.text().plain())) {
            var isLookingBack = sentence.contains("could have been") || sentence.contains("could've");
            if (Actions.isAction(sentence) && !isNone(sentence) && !isLookingBack && !isIntroduction(sentence)) {
                tasks.addAll(task(Text.of(sentence), line.line(), group));
            }
        }
        return tasks;
    }

    private static List<Task> task(Text text, int line, Group group) {
        var read = TaskText.of(text);
        return Placeholders.is(read.title()) ? List.of() : List.of(group.task(read.title(), null, read.marks(), null, line));
    }

    private static boolean isNone(String plain) {
        var folded = Folded.of(plain);
        return plain.endsWith(":") || CLOSING.begins(folded) || plain.startsWith("http") && plain.indexOf(' ') < 0
                || Placeholders.is(plain);
    }

    private static boolean isIntroduction(String plain) {
        var folded = Folded.of(plain);
        return INTRODUCING.isIn(folded) && folded.split(" ").length > 3 && !Actions.startsWithVerb(folded);
    }

    /** Prose that was broken at the margin goes on in lower case, or stops in the middle of a sentence. */
    private static boolean isWrapped(Block.Paragraph paragraph) {
        var lines = paragraph.lines();
        var broken = 0;
        for (var i = 1; i < lines.size(); i++) {
            var before = lines.get(i - 1).text().plain();
            var here = lines.get(i).text().plain();
            var goesOn = !here.isEmpty() && Character.isLowerCase(here.codePointAt(0));
            broken += goesOn && before.length() >= WRAPPED_FROM && !before.endsWith(".") ? 1 : 0;
        }
        return lines.size() > 1 && 3 * broken >= lines.size() - 1;
    }
}
