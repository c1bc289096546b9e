package io.followthrough.web.reporting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.followthrough.web.page.Viewer;

/**
 * The table that a chart is drawn from: a line a category, a column a series.
 *
 * @param isCut whether only the largest are in it
 */
record Drawing(Plot plot, List<Name> series, List<Category> categories, boolean isCut) {

    private static final int MOST_SERIES = 6;
    private static final int MOST_CATEGORIES = 24;

    /**
     * @param measure null for a group
     * @param text null for a measure, or when there is only one
     * @param value as the API writes it
     */
    record Name(Measure measure, String text, String value) {

        static final Name ONLY = new Name(null, null, "");

        static Name of(Measure measure) {
            return new Name(measure, null, measure.name());
        }

        static Name of(Line line, List<Measure> names) {
            return new Name(null, line.label(names),
                    names.stream().map(line::cell).map(Cell::value).filter(Objects::nonNull)
                            .collect(Collectors.joining(" · ")));
        }
    }

    record Category(Name name, List<Point> points) {}

    /** @param text null where there is nothing */
    record Point(String text, String value) {

        static final Point NOTHING = new Point(null, null);
    }

    /** Weeks, buckets of days and values are all kept; of everything else the largest. */
    static Drawing of(Plot plot, ReportTable table, Viewer viewer) {
        List<Dot> dots = table.lines().stream()
                .flatMap(line -> plot.values().stream().map(value -> Dot.of(line, value, plot))).toList();
        List<Name> categories = largest(dots, Dot::category, plot.keepsCategories() ? Integer.MAX_VALUE : MOST_CATEGORIES);
        List<Name> series = largest(dots, Dot::series, MOST_SERIES);
        Map<Name, Map<Name, Dot>> grid = new LinkedHashMap<>();
        dots.forEach(dot -> grid.computeIfAbsent(dot.category, _ -> new LinkedHashMap<>()).merge(dot.series, dot, Dot::plus));
        return new Drawing(plot, series, categories.stream().map(category -> new Category(category,
                series.stream().map(one -> point(grid.get(category).get(one), plot, viewer)).toList())).toList(),
                categories.size() < grid.size() || series.size() < count(dots));
    }

    public boolean isEmpty() {
        return categories.stream().flatMap(category -> category.points.stream())
                .allMatch(point -> point.value == null || Double.parseDouble(point.value) == 0);
    }

    /** @param number null where there is nothing */
    private record Dot(Name category, Name series, Measure measure, Double number) {

        static Dot of(Line line, Measure value, Plot plot) {
            Cell cell = line.cell(value);
            boolean isAcross = plot.across().isEmpty();
            Name series = !plot.series().isEmpty() ? Name.of(line, plot.series()) : isAcross ? Name.ONLY : Name.of(value);
            return new Dot(isAcross ? Name.of(value) : Name.of(line, plot.across()), series, value,
                    cell.isMissing() ? null : (Double) cell.number());
        }

        Dot plus(Dot other) {
            Double sum = number == null ? other.number : other.number == null ? number : (Double) (number + other.number);
            return new Dot(category, series, measure, sum);
        }

        double size() {
            return number == null ? 0 : Math.abs(number);
        }
    }

    /** In the order in which they come. */
    private static List<Name> largest(List<Dot> dots, Function<Dot, Name> of, int most) {
        Map<Name, Double> sizes = dots.stream()
                .collect(Collectors.groupingBy(of, LinkedHashMap::new, Collectors.summingDouble(Dot::size)));
        Set<Name> kept = sizes.keySet().stream().sorted(Comparator.<Name, Double>comparing(sizes::get).reversed()).limit(most)
                .collect(Collectors.toSet());
        return sizes.keySet().stream().filter(kept::contains).toList();
    }

    private static long count(List<Dot> dots) {
        return dots.stream().map(Dot::series).distinct().count();
    }

    private static Point point(Dot dot, Plot plot, Viewer viewer) {
        if (dot == null || dot.number == null) {
            return Point.NOTHING;
        }
        boolean isWhole = dot.measure.kind() == Measure.Kind.COUNT;
        Object number = isWhole ? (Object) dot.number.longValue() : dot.number;
        Object drawn = plot.isPercent() ? (Object) (dot.number * 100) : number;
        return new Point(Cell.of(dot.measure, number, viewer).text(), drawn.toString());
    }
}
