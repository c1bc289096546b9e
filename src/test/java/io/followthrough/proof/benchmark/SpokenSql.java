package io.followthrough.proof.benchmark;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.proof.surroundings.Database;
import org.awaitility.Awaitility;

/** What the service says to PostgreSQL when it is asked for something, from PostgreSQL's log: to be said again without the service. */
final class SpokenSql {

    private static final String FILE = "statements";
    private static final Pattern EXECUTED = Pattern.compile("(?:statement|execute [^:]+): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final String MARK = "mark-of-the-benchmark-";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;
    private final String speaker;
    private int marks;

    /** @param speaker the name that the service has told PostgreSQL */
    SpokenSql(Database database, String speaker) {
        this.database = database;
        this.speaker = speaker;
    }

    /** The settings of a server that can be listened to. */
    static Map<String, String> settings() {
        return Map.of("logging_collector", "on", "log_destination", "jsonlog", "log_directory", ".", "log_filename", FILE);
    }

    /** @return the statements, each with its values in it, that were said during each of the deeds */
    List<List<String>> during(List<? extends Callable<?>> deeds) throws Exception {
        database.execute("ALTER SYSTEM SET log_statement = 'all'");
        database.execute("SELECT pg_reload_conf()");
        awaitMark();
        int before = lines().size();
        for (Callable<?> deed : deeds) {
            deed.call();
            mark();
        }
        awaitMark();
        List<String> said = lines();
        database.execute("ALTER SYSTEM RESET log_statement");
        database.execute("SELECT pg_reload_conf()");
        return statements(said.subList(before, said.size())).subList(0, deeds.size());
    }

    private List<List<String>> statements(List<String> log) throws IOException {
        List<List<String>> all = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : log) {
            JsonNode entry = JSON.readTree(line);
            Matcher executed = EXECUTED.matcher(entry.path("message").asText());
            if (line.contains(MARK)) {
                all.add(new ArrayList<>());
            } else if (speaker.equals(entry.path("application_name").asText()) && executed.matches()) {
                all.getLast().add(filledIn(executed.group(1), entry.path("detail").asText()));
            }
        }
        return all;
    }

    private String mark() {
        String mark = MARK + ++marks;
        database.count("SELECT count(*) FROM (VALUES ('" + mark + "')) m");
        return mark + "'";
    }

    /** The log is written by a process of its own, a little later, and the settings are read by each server process when it gets to it. */
    private void awaitMark() {
        Awaitility.await("the log of PostgreSQL").atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    String mark = mark();
                    Thread.sleep(50);
                    return lines().stream().anyMatch(line -> line.contains(mark));
                });
    }

    private List<String> lines() throws IOException {
        Path log = database.dataDirectory().resolve(FILE + ".json");
        String text = Files.exists(log) ? Files.readString(log) : "";
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static String filledIn(String statement, String detail) {
        List<String> values = PARAMETER.matcher(detail).results().map(value -> value.group(2)).toList();
        return PLACE.matcher(statement).replaceAll(
                place -> Matcher.quoteReplacement(literal(values.get(Integer.parseInt(place.group(1)) - 1))));
    }

    /** To pgbench a colon begins the name of a variable; of what might be a number PostgreSQL must be told that it is one. */
    private static String literal(String value) {
        if (value.matches("'-?\\d{1,18}'")) {
            return value.substring(1, value.length() - 1);
        }
        return value.equals("NULL") ? value : "E" + value.replace("\\", "\\\\").replace(":", "\\x3A");
    }

    /** As pgbench reads it. */
    static String script(List<String> statements) {
        return statements.stream().map(statement -> statement.strip() + ";").collect(joining("\n", "", "\n"));
    }
}
