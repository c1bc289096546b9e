package io.followthrough.intake.reading.outline;

import java.util.List;

import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** Tells the kind of a section from its title. */
final class Classifying {

    private static final int LONGEST_BARE_TITLE = 9;
    private static final Phrases DOCUMENT = Phrases.of("postmortem, post mortem, postmortems, incident report, outage report");
    private static final Phrases EXPLICIT = Phrases
            .of("action items, action item, tasks, todo, next steps, follow ups, timeline");
    private static final Phrases ANNOUNCED = Phrases
            .of("""
                    tasks, action items, todos, to do list, todo list, next steps, follow ups, tareas, taches, tarefas, aufgaben, proximos pasos
                    prochaines etapes, proximos passos, nachsten schritte""");
    private static final List<SectionKind> ORDER = List.of(SectionKind.TIMELINE, SectionKind.TASKS, SectionKind.MEASURES,
            SectionKind.REMEDIATION, SectionKind.LESSONS, SectionKind.ROOT_CAUSE, SectionKind.RESOLUTION, SectionKind.IMPACT,
            SectionKind.DETECTION, SectionKind.DEBUGGING, SectionKind.SUMMARY, SectionKind.CONCLUSION, SectionKind.REFERENCES);

    private Classifying() {}

    /** The kind that a heading announces: half of its words say so. */
    static SectionKind heading(String title) {
        var folded = withoutNumber(Folded.of(title));
        if (DOCUMENT.isIn(folded) && !EXPLICIT.isIn(folded)) {
            return SectionKind.OTHER;
        }
        var kind = kindOf(folded);
        return kind != SectionKind.OTHER && 2 * known(folded, kind) >= count(folded) ? kind : SectionKind.OTHER;
    }

    /** The kind that a line without any mark-up announces: it consists of nothing else. */
    static SectionKind bareLine(String line) {
        var plain = line.strip();
        var folded = withoutNumber(Folded.of(plain));
        var endsLikeSentence = plain.endsWith(".") || plain.endsWith("!") || plain.endsWith(",") || plain.endsWith(";");
        if (endsLikeSentence || plain.length() > 90 || count(folded) > LONGEST_BARE_TITLE || !startsLikeTitle(plain)) {
            return SectionKind.OTHER;
        }
        var kind = kindOf(folded);
        return kind != SectionKind.OTHER && known(folded, kind) >= count(folded) ? kind : SectionKind.OTHER;
    }

    /** Whether a sentence in front of a list says that tasks follow. */
    static boolean announcesTasks(String sentence) {
        return sentence.endsWith(":") && sentence.length() <= 200 && ANNOUNCED.isIn(Folded.of(sentence));
    }

    private static boolean startsLikeTitle(String line) {
        var first = line.codePoints().filter(Character::isLetter).findFirst().orElse('A');
        return !Character.isLowerCase(first) || line.endsWith(":") || line.indexOf(' ') == line.lastIndexOf(' ');
    }

    private static SectionKind kindOf(String folded) {
        if (SectionWords.TASKS_ALONE.isExactly(folded)) {
            return SectionKind.TASKS;
        }
        if (SectionWords.DONE_DURING.isIn(folded) && !SectionWords.BY_KIND.get(SectionKind.TASKS).isIn(folded)) {
            return SectionKind.RESOLUTION;
        }
        var isLesson = SectionWords.BY_KIND.get(SectionKind.LESSONS).isIn(folded);
        for (var kind : ORDER) {
            if (SectionWords.BY_KIND.get(kind).isIn(folded)) {
                return isLesson && kind == SectionKind.MEASURES ? SectionKind.REMEDIATION : narrowed(kind, folded);
            }
        }
        return SectionKind.OTHER;
    }

    private static SectionKind narrowed(SectionKind kind, String folded) {
        var isWeak = SectionWords.BY_KIND.get(SectionKind.REMEDIATION).isIn(folded);
        return kind == SectionKind.MEASURES && isWeak && !folded.contains("prevent") ? SectionKind.REMEDIATION : kind;
    }

    private static int known(String folded, SectionKind kind) {
        var rest = SectionWords.FILLERS.without(withoutKinds(folded, kind));
        return count(folded) - count(rest);
    }

    private static String withoutKinds(String folded, SectionKind first) {
        var rest = SectionWords.BY_KIND.get(first)
                .without(SectionWords.DONE_DURING.without(SectionWords.TASKS_ALONE.without(folded)));
        for (var kind : ORDER) {
            rest = SectionWords.BY_KIND.get(kind).without(rest);
        }
        return rest;
    }

    private static String withoutNumber(String folded) {
        var end = 0;
        while (end < folded.length() && (Character.isDigit(folded.charAt(end)) || folded.charAt(end) == ' ')) {
            end++;
        }
        var startsWithPhrase = folded.startsWith("5 ");
        return startsWithPhrase ? folded : folded.substring(end);
    }

    private static int count(String folded) {
        return folded.isEmpty() ? 0 : folded.split(" ").length;
    }
}
