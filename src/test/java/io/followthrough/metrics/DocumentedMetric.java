package io.followthrough.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of docs/metrics.md. */
record DocumentedMetric(String name, String type, Set<String> labels) {

    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (\\w+) \\| ((?:`\\w+`(?:, )?)*) ?\\|.*");

    static List<DocumentedMetric> all() {
        try (Stream<String> lines = Files.lines(Path.of("docs/metrics.md"))) {
            return lines.map(ROW::matcher).filter(Matcher::matches)
                    .map(row -> new DocumentedMetric(row.group(1), row.group(2), labels(row.group(3)))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it is called, and what it is made of, in a scrape. */
    Set<String> series() {
        return switch (type) {
            case "summary" -> Set.of(name + "_count", name + "_sum", name + "_max");
            case "histogram" -> Set.of(name + "_count", name + "_sum", name + "_max", name + "_bucket");
            default -> Set.of(name);
        };
    }

    private static Set<String> labels(String words) {
        return Arrays.stream(words.split(", ")).map(word -> word.replace("`", "")).filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
