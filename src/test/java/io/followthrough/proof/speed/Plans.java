package io.followthrough.proof.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How PostgreSQL answered the statements of a run: some of them, as its log explains them. */
record Plans(String log) {

    private static final String FILE = "plans.log";
    private static final Pattern EXPLAINED = Pattern.compile("Query Text: (.*?)(?=\n\\d{4}-\\d\\d-\\d\\d |\\z)",
            Pattern.DOTALL);
    private static final Pattern TIMES = Pattern.compile(" +\\(cost=[^)]*\\)");

    private static final Map<String, Pattern> STATEMENTS = new LinkedHashMap<>();
    static {
        STATEMENTS.put("who is due", Pattern.compile("FROM digest_schedule\\s"));
        STATEMENTS.put("what concerns them", Pattern.compile("^select .*extension_requested.*from follow_up", Pattern.DOTALL));
        STATEMENTS.put("what is escalated to them", Pattern.compile("JOIN escalation_step"));
        STATEMENTS.put("the next mail",
                Pattern.compile("FROM outbox_message\\s+WHERE status = 'queued'.*SKIP LOCKED", Pattern.DOTALL));
    }

    /** The settings with which PostgreSQL explains some of the statements, with what they took: the fewer, the more people are due. */
    static Map<String, String> settings(int people) {
        return Map.ofEntries(Map.entry("logging_collector", "on"), Map.entry("log_directory", "."),
                Map.entry("log_filename", FILE),
                Map.entry("session_preload_libraries", "auto_explain"), Map.entry("auto_explain.log_min_duration", "0"),
                Map.entry("auto_explain.log_analyze", "on"), Map.entry("auto_explain.log_nested_statements", "on"),
                Map.entry("auto_explain.sample_rate", String.valueOf(Math.min(1, 2000.0 / people))));
    }

    static Plans in(Path dataDirectory) throws IOException {
        return new Plans(Files.readString(dataDirectory.resolve(FILE)));
    }

    /** The last plan of each statement that was explained. */
    String report() {
        StringBuilder report = new StringBuilder();
        STATEMENTS.forEach((name, statement) -> report.append("### ").append(name).append('\n')
                .append(lastOf(statement).orElse("was not among those explained")).append("\n\n"));
        return report.toString();
    }

    private Optional<String> lastOf(Pattern statement) {
        return EXPLAINED.matcher(log).results().map(found -> found.group(1)).filter(text -> statement.matcher(text).find())
                .reduce((_, last) -> last).map(text -> TIMES.matcher(text.substring(text.indexOf("\n\t"))).replaceAll(" "));
    }
}
