package io.followthrough.report.oracle;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** How long things take, where some still wait: the product of what has survived each end, in whole numbers. */
final class WaitingRestated implements Restatement {

    private final Function<Item, Optional<Instant>> end;

    /** @param end when what is waited for has come */
    WaitingRestated(Function<Item, Optional<Instant>> end) {
        this.end = end;
    }

    static Optional<Instant> assigned(Item item) {
        return item.life().all().entrySet().stream().filter(entry -> entry.getValue().owner != null).map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<Instant> closed(Item item) {
        return Optional.of(item.fact()).filter(Fact::isDone).map(fact -> fact.completedAt);
    }

    private record Wait(Duration length, boolean isOver) {}

    @Override
    public List<Map<String, Object>> rows(Seen seen) {
        return Groups.rows(seen.asked.groupBy(), seen.all().filter(seen::createdInPeriod), items -> {
            List<Wait> waits = items.stream().map(item -> wait(item, seen.now)).toList();
            long reached = waits.stream().filter(Wait::isOver).count();
            return List.of(Columns.of("reached", reached, "denominator", (long) items.size(), "rate",
                    Columns.rate(reached, items.size()), "medianDays", quantile(waits, 5), "p90Days", quantile(waits, 1)));
        });
    }

    /** What is completed or dismissed without the end was seen until then, everything else until now. */
    private Wait wait(Item item, Instant now) {
        Fact fact = item.fact();
        Instant seen = Stream.of(fact.completedAt, fact.dismissedAt, now).filter(Objects::nonNull).findFirst().orElseThrow();
        Optional<Instant> ended = end.apply(item);
        Duration length = Duration.between(fact.createdAt, ended.orElse(seen));
        return new Wait(length.isNegative() ? Duration.ZERO : length, ended.isPresent());
    }

    /** The first length after which so many tenths at most still wait; null when it has not come to that. */
    private static Double quantile(List<Wait> waits, int tenths) {
        BigInteger still = BigInteger.ONE;
        BigInteger of = BigInteger.ONE;
        for (Duration length : new TreeSet<>(waits.stream().filter(Wait::isOver).map(Wait::length).toList())) {
            long waiting = waits.stream().filter(wait -> wait.length().compareTo(length) >= 0).count();
            long over = waits.stream().filter(wait -> wait.isOver() && wait.length().equals(length)).count();
            still = still.multiply(BigInteger.valueOf(waiting - over));
            of = of.multiply(BigInteger.valueOf(waiting));
            if (still.multiply(BigInteger.TEN).compareTo(of.multiply(BigInteger.valueOf(tenths))) <= 0) {
                return length.toMillis() / (double) Duration.ofDays(1).toMillis();
            }
        }
        return null;
    }
}
