package io.followthrough.startup;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Collects what the service says to PostgreSQL from what tests print, for {@link ReleasedStatementsTest}; docs/database.md, "Updates", has
 * the command.
 */
public final class SpokenStatements {

    private static final String BEGIN = "FE=> Parse(stmt=";
    /** As the driver logs it, over several lines: a statement, and the types of its parameters. */
    private static final Pattern PARSED = Pattern.compile("query=\"(.*)\",oids=\\{([\\d,]*)}\\)$", Pattern.DOTALL);
    private static final Pattern OURS = Pattern.compile("(?i)(select|insert|update|delete|with|merge)\\b.*");
    private static final Pattern OF_POSTGRESQL = Pattern
            .compile(
                    "(?i)\\b(pg_(catalog|class|type|proc|index|attribute|constraint|tables|stat|prepared|timezone|database|namespace"
                            + "|locks|settings|roles)\\w*|information_schema|flyway_schema_history)\\b");

    /** By pg_type.oid; of others PostgreSQL finds out the type by itself. */
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("16", "bool"), Map.entry("17", "bytea"),
            Map.entry("20", "int8"), Map.entry("21", "int2"), Map.entry("23", "int4"), Map.entry("25", "text"),
            Map.entry("701", "float8"), Map.entry("1009", "text[]"), Map.entry("1015", "varchar[]"),
            Map.entry("1016", "int8[]"),
            Map.entry("1043", "varchar"), Map.entry("1082", "date"), Map.entry("1184", "timestamptz"),
            Map.entry("1700", "numeric"), Map.entry("2950", "uuid"), Map.entry("3802", "jsonb"));

    private final Set<String> statements = new TreeSet<>();
    private final StringBuilder statement = new StringBuilder();

    private SpokenStatements() {}

    /** @param arguments what the tests have printed, and the file to write */
    public static void main(String... arguments) throws IOException {
        SpokenStatements spoken = new SpokenStatements();
        try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
            lines.forEach(spoken::read);
        }
        Files.write(Path.of(arguments[1]), spoken.telling());
    }

    /** Filters, sort orders and groupings come in thousands of combinations: the short ones, and longer ones that say anything new. */
    private List<String> telling() {
        Set<String> heard = new HashSet<>();
        return statements.stream().sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .filter(text -> heard.addAll(pairsOfWords(text))).toList();
    }

    private static Set<String> pairsOfWords(String statement) {
        String[] words = statement.replaceAll("\\$\\d+|'(?:[^']|'')*'", "?").split("\\W+");
        return IntStream.range(1, words.length).mapToObj(n -> words[n - 1] + " " + words[n]).collect(toSet());
    }

    private void read(String line) {
        int begin = line.indexOf(BEGIN);
        if (begin >= 0) {
            statement.setLength(0);
            statement.append(line.substring(begin));
        } else if (!statement.isEmpty()) {
            statement.append('\n').append(line);
        }
        Matcher parsed = PARSED.matcher(statement);
        if (parsed.find()) {
            keep(parsed.group(1), parsed.group(2));
            statement.setLength(0);
        }
    }

    /** In one line, as PREPARE takes it. */
    private void keep(String sql, String oids) {
        String text = sql.replaceAll("--[^\n]*", " ").replaceAll("\\s+", " ").strip();
        if (OURS.matcher(text).matches() && !OF_POSTGRESQL.matcher(text).find()) {
            String types = oids.isEmpty()
                    ? ""
                    : Arrays.stream(oids.split(",")).map(oid -> TYPES.getOrDefault(oid, "unknown"))
                            .collect(joining(",", "(", ")"));
            statements.add(types + " AS " + text);
        }
    }
}
