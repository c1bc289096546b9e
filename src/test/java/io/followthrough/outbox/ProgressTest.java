package io.followthrough.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant AT = Instant.parse("2026-03-04T09:00:00Z");

    private final List<Place> queue = new ArrayList<>();
    private final List<Place> begunAt = new ArrayList<>();
    private final Progress progress = new Progress();

    @Test
    void it_goes_on_where_it_was() {
        queue.addAll(routine(3));

        assertThat(List.of(next(), next(), next())).containsExactly(Optional.of(3L), Optional.of(4L), Optional.of(5L));
        assertThat(begunAt).containsExactly(Place.BEGINNING, place(3, 3), place(3, 4));
    }

    @Test
    void before_it_finds_nothing_it_looks_from_the_beginning() {
        queue.addAll(routine(1));
        next();
        queue.add(place(1, 9));

        assertThat(next()).contains(9L);
        assertThat(next()).isEmpty();
    }

    @Test
    void what_has_become_urgent_does_not_wait_for_the_end() {
        queue.addAll(routine(200));
        next();
        queue.add(place(1, 9));

        assertThat(LongStream.range(0, 50).mapToObj(_ -> next()).flatMap(Optional::stream)).contains(9L);
    }

    private Optional<Long> next() {
        return progress.next(past -> {
            begunAt.add(past);
            Optional<Place> first = queue.stream().filter(place -> place.compareTo(past) > 0).min(Comparator.naturalOrder());
            first.ifPresent(queue::remove);
            return first.map(ProgressTest::claimed);
        }).map(Claimed::id);
    }

    private static List<Place> routine(int count) {
        return LongStream.range(3, 3 + count).mapToObj(id -> place(3, id)).toList();
    }

    private static Place place(int urgency, long id) {
        return new Place(urgency, AT, id);
    }

    private static Claimed claimed(Place place) {
        return new Claimed(place, "mail", "test", "key", "a@example.org", "{}", 0, null, false);
    }
}
