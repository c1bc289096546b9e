package io.followthrough.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What in a migration a version that does not know of it would stumble over while it still runs. */
final class Contractions {

    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Pattern TEXT = Pattern.compile("\\$\\$.*?\\$\\$|'(?:[^']|'')*'", Pattern.DOTALL);
    private static final Pattern EXEMPTION = Pattern.compile("-- Contracts what (\\S+) no longer uses");
    private static final String NAME = "(?:if (?:not )?exists )?\"?(\\w+)";
    private static final Pattern CREATED = Pattern.compile("create (?:unlogged )?table " + NAME);
    private static final Pattern ALTERED = Pattern.compile("alter table (?:only )?" + NAME);
    private static final Pattern DROPPED_CONSTRAINT = Pattern.compile("drop constraint " + NAME);
    private static final Pattern ADDED_CONSTRAINT = Pattern
            .compile("add constraint " + NAME + " (.*?)(?=, (?:add|drop|alter) |$)");
    private static final Pattern ADDED_COLUMN = Pattern
            .compile("add (?:column )?(?!constraint|primary|unique|check|foreign)" + NAME
                    + "[^,]*");
    private static final Pattern UNIQUE_INDEX = Pattern.compile("create unique index .*? on " + NAME);

    private static final Map<String, Pattern> ALWAYS = Map.of(
            "drops a table or the like", Pattern.compile("drop (table|view|materialized view|sequence|schema|type|function)"),
            "drops a column",
            Pattern.compile("drop column|\\bdrop (?!constraint|default|not null|index|trigger|function|expression|"
                    + "table|view|materialized|sequence|schema|type|identity)\\w+"),
            "renames", Pattern.compile("\\brename\\b"),
            "changes the type of a column", Pattern.compile("alter (column )?\\w+ (set data )?type\\b"),
            "demands a value", Pattern.compile("set not null"),
            "takes a default away", Pattern.compile("drop default"));

    private Contractions() {}

    /** What the file says about itself: the release from which on nothing uses what it takes away. */
    static Optional<String> exemption(String sql) {
        return EXEMPTION.matcher(sql).results().map(found -> found.group(1)).findFirst();
    }

    static List<String> in(String sql) {
        String plain = TEXT.matcher(COMMENT.matcher(sql).replaceAll(" ")).replaceAll("''").toLowerCase();
        List<String> statements = plain.replaceAll("\\s+", " ").lines().flatMap(text -> List.of(text.split(";")).stream())
                .map(String::strip).toList();
        Set<String> news = names(statements, CREATED);
        Set<String> replaced = names(statements, DROPPED_CONSTRAINT);
        Set<String> columns = names(statements, ADDED_COLUMN);
        List<String> found = new ArrayList<>();
        for (String statement : statements) {
            if (!isOf(ALTERED, statement, news)) {
                ALWAYS.forEach((what, pattern) -> note(found, what, statement, pattern.matcher(statement).find()));
                note(found, "adds a column that must have a value", statement, demandsColumn(statement));
                note(found, "adds a constraint", statement, constrainsWhatWas(statement, replaced, columns));
            }
            note(found, "makes something unique", statement, UNIQUE_INDEX.matcher(statement).results()
                    .anyMatch(index -> !news.contains(index.group(1))));
        }
        return found;
    }

    /** A constraint of the same name that is dropped is taken for one that is widened; a new column is empty where nobody knows of it. */
    private static boolean constrainsWhatWas(String statement, Set<String> replaced, Set<String> columns) {
        return ADDED_CONSTRAINT.matcher(statement).results().anyMatch(constraint -> !replaced.contains(constraint.group(1))
                && columns.stream().noneMatch(column -> constraint.group(2).matches(".*\\b" + column + "\\b.*")));
    }

    private static boolean demandsColumn(String statement) {
        return statement.startsWith("alter table") && ADDED_COLUMN.matcher(statement).results().map(MatchResult::group)
                .anyMatch(
                        column -> column.contains("not null") && !column.contains("default") && !column.contains("generated"));
    }

    private static void note(List<String> found, String what, String statement, boolean does) {
        if (does) {
            found.add(what + ": " + statement);
        }
    }

    private static boolean isOf(Pattern pattern, String statement, Set<String> names) {
        Matcher matcher = pattern.matcher(statement);
        return matcher.find() && names.contains(matcher.group(1));
    }

    private static Set<String> names(List<String> statements, Pattern pattern) {
        return statements.stream().flatMap(statement -> pattern.matcher(statement).results()).map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
