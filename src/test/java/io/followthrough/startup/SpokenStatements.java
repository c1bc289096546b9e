package io.followthrough.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Collects what the service says to PostgreSQL from what tests print, for {@link ReleasedStatementsTest}; docs/database.md, "Updates", has
 * the command.
 */
public final class SpokenStatements {

    /** As PostgreSQL logs it; what follows up to the next entry belongs to it. */
    private static final Pattern EXECUTED = Pattern.compile("LOG: +(?:execute [^:]+|statement): (.*)");
    private static final Pattern ENTRY = Pattern.compile("(LOG|DETAIL|ERROR|STATEMENT|HINT|CONTEXT|WARNING|NOTICE|FATAL): ");
    private static final Pattern OURS = Pattern.compile("(?i)^(select|insert|update|delete|with|merge)\\b.*");

    private SpokenStatements() {}

    /** @param arguments what the tests have printed, and the file to write */
    public static void main(String... arguments) throws IOException {
        Set<String> statements = new TreeSet<>();
        try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
            StringBuilder statement = new StringBuilder();
            lines.forEach(line -> read(line, statement, statements));
            keep(statement, statements);
        }
        Files.write(Path.of(arguments[1]), new LinkedHashSet<>(statements));
    }

    private static void read(String line, StringBuilder statement, Set<String> statements) {
        Matcher executed = EXECUTED.matcher(line);
        if (executed.find()) {
            keep(statement, statements);
            statement.append(executed.group(1));
        } else if (ENTRY.matcher(line).find() || !line.contains("\t")) {
            keep(statement, statements);
        } else if (!statement.isEmpty()) {
            statement.append('\n').append(line.substring(line.indexOf('\t') + 1));
        }
    }

    private static void keep(StringBuilder statement, Set<String> statements) {
        String text = statement.toString().replaceAll("--[^\n]*", " ").replaceAll("\\s+", " ").strip();
        statement.setLength(0);
        if (OURS.matcher(text).matches()) {
            statements.add(text);
        }
    }
}
