package io.followthrough.web.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A field of a form that is chosen from a list.
 *
 * @param name of the query parameter
 */
public record Choice(String name, List<Option> options) {

    /** One of them; value and text are empty for no wish. */
    public record Option(String value, String text, boolean selected) {}

    /**
     * With the values that an address asks for; several of them, which no list offers, are one option more.
     */
    public static Choice of(String name, List<String> values, List<String> asked, Function<String, String> spoken) {
        String all = String.join(",", asked);
        Stream<Option> several = asked.isEmpty() || values.contains(all)
                ? Stream.empty()
                : Stream.of(new Option(all, String.join(", ", asked), true));
        return new Choice(name, Stream.of(Stream.of(new Option("", "", asked.isEmpty())), several,
                values.stream().map(value -> new Option(value, spoken.apply(value), value.equals(all))))
                .flatMap(options -> options).toList());
    }

    /** Whether something is asked for. */
    public boolean isMade() {
        return options.stream().anyMatch(option -> option.selected() && !option.value().isEmpty());
    }
}
