package io.followthrough.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which part of a population a report looks at.
 *
 * @param values what is asked for, by dimension; what is not named, or without values, leaves nothing out
 */
public record Selection(Population population, Map<Dimension, List<String>> values) {

    public Selection {
        Map<Dimension, List<String>> asked = new EnumMap<>(Dimension.class);
        values.forEach((dimension, any) -> {
            if (!any.isEmpty()) {
                asked.put(dimension, List.copyOf(any));
            }
        });
        values = Collections.unmodifiableMap(asked);
    }

    public static Selection allOf(Population population) {
        return new Selection(population, Map.of());
    }

    /** @param slugs empty for all teams */
    public static Selection ofTeams(Population population, List<String> slugs) {
        return new Selection(population, Map.of(Dimension.TEAM, slugs));
    }

    /** Empty when the dimension is not asked for. */
    public List<String> of(Dimension dimension) {
        return values.getOrDefault(dimension, List.of());
    }

    /** Whether this value of a dimension, both as query parameters say them, is asked for by name. */
    public boolean asks(String dimension, String value) {
        return values.entrySet().stream()
                .anyMatch(asked -> asked.getKey().word().equals(dimension) && asked.getValue().contains(value));
    }

    /** The conditions, each beginning with AND, on the state {@code f} and its {@code team t}. */
    String sql() {
        return values.keySet().stream().map(dimension -> "AND " + dimension.condition() + " ").collect(Collectors.joining());
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        Arrays.stream(Dimension.values()).forEach(dimension -> parameters.put(dimension.parameter(), of(dimension)));
        return parameters;
    }

    /** In one sentence. */
    String sentence() {
        return population.sentence() + values.entrySet().stream()
                .map(asked -> ", " + asked.getKey().introduction() + " " + String.join(" or ", asked.getValue()))
                .collect(Collectors.joining()) + ".";
    }
}
