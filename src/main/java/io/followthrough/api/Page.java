package io.followthrough.api;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One page of a list, in a stable order.
 *
 * @param nextCursor opaque; absent on the last page
 */
public record Page<T>(List<T> items, @JsonInclude(JsonInclude.Include.NON_NULL) String nextCursor) {

    /** @param found up to one item more than the limit, which says that another page follows */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> positionOf) {
        if (found.size() <= limit) {
            return new Page<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, positionOf.apply(items.getLast()).encoded());
    }

    /** The same place in the list, with these instead. */
    public <R> Page<R> with(List<R> others) {
        return new Page<>(others, nextCursor);
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), nextCursor);
    }
}
