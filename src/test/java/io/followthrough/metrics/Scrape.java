package io.followthrough.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.restassured.RestAssured;

/**
 * What Prometheus gets when it asks for the metrics.
 *
 * @param types by the name of the metric, such as {@code gauge}
 */
public record Scrape(Map<String, String> types, List<Series> series) {

    private static final Pattern TYPE = Pattern.compile("# TYPE (\\S+) (\\S+)");
    private static final Pattern SERIES = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? (\\S+)(?: .*)?");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** One line. */
    public record Series(String name, Map<String, String> labels, double value) {}

    /** Of the running service. */
    public static Scrape at(String url) {
        return of(RestAssured.given().accept("text/plain").get(url).then().statusCode(200).extract().asString());
    }

    static Scrape of(String text) {
        Map<String, String> types = new TreeMap<>();
        List<Series> series = new ArrayList<>();
        text.lines().forEach(line -> {
            Matcher type = TYPE.matcher(line);
            Matcher value = SERIES.matcher(line);
            if (type.matches()) {
                types.put(type.group(1), type.group(2));
            } else if (value.matches()) {
                series.add(new Series(value.group(1), labels(value.group(2)), number(value.group(3))));
            }
        });
        return new Scrape(types, series);
    }

    public Set<String> names() {
        return series.stream().map(Series::name).collect(Collectors.toCollection(TreeSet::new));
    }

    public List<Series> of(String name, String label, String value) {
        return series.stream().filter(one -> one.name().equals(name) && value.equals(one.labels().get(label))).toList();
    }

    /** All values that a label has in the series of a metric. */
    public Set<String> values(String name, String label) {
        return series.stream().filter(one -> one.name().equals(name) && one.labels().containsKey(label))
                .map(one -> one.labels().get(label)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The labels of the metric's series, and of those it is made of, such as its buckets. */
    public Set<String> labels(Set<String> names) {
        return series.stream().filter(one -> names.contains(one.name())).flatMap(one -> one.labels().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> labels(String text) {
        Map<String, String> labels = new HashMap<>();
        if (text != null) {
            LABEL.matcher(text).results().forEach(label -> labels.put(label.group(1), label.group(2)));
        }
        return labels;
    }

    private static double number(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }
}
