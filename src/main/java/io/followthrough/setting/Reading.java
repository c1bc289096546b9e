package io.followthrough.setting;

import java.util.function.Function;
import java.util.function.Predicate;

/** Reads a value and says what it should have been. */
final class Reading {

    private Reading() {}

    /** @throws IllegalArgumentException when it cannot be read, or does not suit */
    static <T> T read(String value, Function<String, T> reading, Predicate<T> suits, String wanted) {
        try {
            T read = reading.apply(value.strip());
            if (read != null && suits.test(read)) {
                return read;
            }
        } catch (IllegalArgumentException _) {
            // said below, in our words
        }
        throw new IllegalArgumentException("'" + value + "' is not " + wanted);
    }
}
