package io.followthrough.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.stream.IntStream;

import io.followthrough.access.RequestOrigin;
import org.junit.jupiter.api.Test;

class RefusalsOfAMinuteTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");

    private final RefusalsOfAMinute refusals = new RefusalsOfAMinute();

    @Test
    void the_first_few_of_an_address_are_told_and_the_others_counted() {
        assertThat(IntStream.range(0, 1000).filter(_ -> from("192.0.2.1"))).hasSize(RefusalsOfAMinute.TOLD_OF_EACH);
        assertThat(from("192.0.2.2")).isTrue();

        assertThat(refusals.untold()).extracting(RefusalsOfAMinute.Sum::count, sum -> sum.who().origin().address(),
                RefusalsOfAMinute.Sum::last).containsExactly(tuple(995L, "192.0.2.1", NOW));
    }

    @Test
    void many_addresses_fill_neither_the_audit_nor_the_memory() {
        long told = IntStream.range(0, 100_000).filter(i -> from("2001:db8::" + Integer.toHexString(i))).count();

        assertThat(told).isEqualTo(RefusalsOfAMinute.TOLD);
        assertThat(refusals.untold()).hasSizeLessThanOrEqualTo(RefusalsOfAMinute.KINDS + 1);
        assertThat(refusals.untold().stream().mapToLong(RefusalsOfAMinute.Sum::count).sum()).isEqualTo(100_000 - told);
    }

    @Test
    void what_two_people_behind_one_address_are_refused_is_kept_apart() {
        IntStream.range(0, 6).forEach(_ -> by("ana@example.org"));

        assertThat(by("ben@example.org")).isTrue();
        assertThat(refusals.untold()).extracting(sum -> sum.who().actor()).containsExactly("ana@example.org");
    }

    private boolean from(String address) {
        return refusals.isToldAtOnce(Act.refused("sign-in", null), Who.unknown(new RequestOrigin(address, "x")), NOW);
    }

    private boolean by(String actor) {
        return refusals.isToldAtOnce(Act.refused("POST /teams", "/api/v1/teams"),
                new Who(actor, "session", new RequestOrigin("192.0.2.1", null)), NOW);
    }
}
