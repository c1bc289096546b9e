package io.followthrough.intake.reading.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import io.followthrough.classification.Priority;
import io.followthrough.intake.reading.outline.Label;
import io.followthrough.intake.reading.outline.Text;
import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** What stands beside the wording of a follow-up: owner, due date, priority, whether it is done, links. */
final class Marks {

    private static final Pattern HANDLE = Pattern.compile("@[\\w.-]{1,40}");
    private static final Pattern TICKET = Pattern.compile("#?[A-Z]{0,10}-?#?\\d{1,7}");
    private static final Pattern DATE = Pattern
            .compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|[QT][1-4](?:[ /-]?\\d{4})?|\\d{4}[ -]?Q[1-4]");
    private static final Phrases DUE_START = Phrases
            .of("""
                    eta, due, due date, due by, by, deadline, target, before, until, por, antes del, avant, avant le, pour le, ate, bis, bis zum
                    vence, fallig, prazo, echeance, fecha limite""");
    private static final Phrases OWNER_START = Phrases
            .of("owner, assigned to, assignee, responsible, owned by, resp, responsable, responsavel");
    private static final Phrases LINK_TEXT = Phrases
            .of("""
                    issue, issues, link, links, link to issue, github issue, ticket, jira, pr, pull request, tracking issue, bug, see, here, details
                    related issue, github, gitlab issue, mr, merge request, tracked in, tracked at, card, trello, enlace, lien""");
    private static final Phrases TEAM = Phrases.of("team, squad, equipo, equipe, devops, sre, on call, oncall, guild, crew");

    boolean done;
    String owner;
    String due;
    Priority priority;
    final List<String> links = new ArrayList<>();

    /** Takes in a group of words as a whole; false, and nothing taken, where any part is not understood. */
    boolean take(Text words, boolean inBrackets) {
        var trial = new Marks();
        var plain = words.plain();
        var parts = plain.indexOf(',') < 0 && plain.indexOf(';') < 0 && plain.indexOf('|') < 0
                ? new String[]{plain}
                : plain.split("[,;|]");
        if (parts.length > 6 || plain.isBlank()) {
            return false;
        }
        var isReference = !words.links().isEmpty() && isLinkText(plain);
        if (!isReference) {
            var all = Arrays.stream(parts).allMatch(part -> trial.part(part.strip(), inBrackets));
            if (!all && (parts.length == 1 || !trial.part(plain.strip(), inBrackets))) {
                return false;
            }
        }
        links.addAll(words.links());
        merge(trial);
        return true;
    }

    void merge(Marks other) {
        done |= other.done;
        owner = owner == null ? other.owner : owner;
        due = due == null ? other.due : due;
        priority = priority == null ? other.priority : priority;
    }

    /** Takes in a labelled value, by the name of a column or a label. */
    boolean named(String name, Text value) {
        var folded = Folded.of(name);
        var plain = value.plain().strip();
        if (TaskWords.OWNER.isExactly(folded)) {
            owner = Placeholders.is(plain) ? owner : plain;
        } else if (TaskWords.DUE.isExactly(folded)) {
            due = Placeholders.is(plain) && !plain.chars().anyMatch(Character::isDigit) ? due : plain;
        } else if (TaskWords.PRIORITY.isExactly(folded)) {
            priority = Priorities.cell(plain);
        } else if (TaskWords.STATUS.isExactly(folded)) {
            done |= isDone(plain);
        } else if (!TaskWords.LINK.isExactly(folded) || plain.length() > 80) {
            return false;
        } else {
            done |= isDone(value.plain().substring(plain.lastIndexOf(' ') + 1));
        }
        links.addAll(value.links());
        return true;
    }

    static boolean isDone(String status) {
        var folded = Folded.of(status);
        var isYes = folded.equals("yes") || folded.equals("x") || folded.equals("si") || folded.equals("oui")
                || folded.equals("sim");
        return isYes || TaskWords.DONE.begins(folded) || status.codePoints().anyMatch(c -> "✅✔☑✓".indexOf(c) >= 0)
                || folded.equals("100");
    }

    private boolean part(String part, boolean inBrackets) {
        var folded = Folded.of(part);
        var label = Label.of(Text.of(part));
        if (label != null && !label.value().isEmpty() && named(label.name(), label.value())) {
            return true;
        }
        if (isDoneMark(folded, part)) {
            done = true;
        } else if (TaskWords.OPEN.isExactly(folded)) {
            return true;
        } else if (Priorities.exactly(part) != null) {
            priority = Priorities.exactly(part);
        } else if (isDue(part, folded)) {
            due = withoutStart(part, DUE_START);
        } else if (isOwner(part, folded, inBrackets)) {
            owner = withoutStart(part, OWNER_START);
        } else {
            return part.startsWith("http") && part.indexOf(' ') < 0 && links.add(part)
                    || inBrackets && TICKET.matcher(part).matches();
        }
        return true;
    }

    private static boolean isDoneMark(String folded, String part) {
        var isMark = !part.isEmpty() && folded.isEmpty() && part.codePoints().anyMatch(c -> "✅✔☑✓".indexOf(c) >= 0);
        return isMark || TaskWords.DONE.isExactly(folded)
                || TaskWords.DONE.begins(folded) && folded.matches("[a-z ]{4,14} (on|in|am|le|el|em) .{1,30}");
    }

    private static boolean isDue(String part, String folded) {
        if (DATE.matcher(part).matches()) {
            return true;
        }
        var hasTime = folded.chars().anyMatch(Character::isDigit)
                || folded.matches("(?s).*(week|month|day|quarter|sprint|year|semana|mes|semaine|mois|woche|monat)s?( .*)?");
        return DUE_START.begins(folded) && folded.length() <= 40 && hasTime;
    }

    private static boolean isOwner(String part, String folded, boolean inBrackets) {
        if (HANDLE.matcher(part).matches()) {
            return true;
        }
        if (OWNER_START.begins(folded) && folded.indexOf(' ') > 0 && folded.length() <= 60) {
            return true;
        }
        var isShort = part.length() <= 40 && part.split(" ").length <= 4;
        return inBrackets && isShort && TEAM.isIn(folded) && part.chars().noneMatch(Character::isDigit);
    }

    private static boolean isLinkText(String plain) {
        var folded = Folded.of(plain);
        return LINK_TEXT.isExactly(folded) || plain.startsWith("http") || plain.startsWith("#")
                || TICKET.matcher(plain).matches()
                || LINK_TEXT.begins(folded) && folded.split(" ").length <= 3 || folded.matches("[0-9 ]*")
                || plain.matches("[\\w.-]+/[\\w.-]+#\\d+");
    }

    private static String withoutStart(String part, Phrases start) {
        var label = Label.of(Text.of(part));
        if (label != null && !label.value().isEmpty()) {
            return label.value().plain();
        }
        var words = part.split(" ", 3);
        if (words.length > 2 && start.isExactly(Folded.of(words[0] + " " + words[1]))) {
            return words[2];
        }
        return words.length > 1 && start.isExactly(Folded.of(words[0])) ? part.substring(words[0].length() + 1).strip() : part;
    }
}
