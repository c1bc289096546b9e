package io.followthrough.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** How long to wait before a message is tried again, by whose fault it was. */
final class BackOff {

    private static final Duration UNTIL_SOMEBODY_IS_THERE = Duration.ofSeconds(30);

    private final double jitter;
    private final DoubleSupplier random;

    /**
     * @param jitter the largest deviation from the schedule, as a share of it
     * @param random from 0 to 1
     */
    BackOff(double jitter, DoubleSupplier random) {
        this.jitter = jitter;
        this.random = random;
    }

    /**
     * @param attempts how many counted, the one that just failed included
     * @return empty when it is not worth another attempt
     */
    Optional<Duration> after(Undelivered.Kind kind, int attempts) {
        return switch (kind) {
            case PERMANENT -> Optional.empty();
            case TEMPORARY -> scheduled(attempts).map(this::spread);
            case UNREACHABLE -> Optional.of(spread(UNTIL_SOMEBODY_IS_THERE));
        };
    }

    private static Optional<Duration> scheduled(int attempts) {
        return Optional.ofNullable(switch (attempts) {
            case 1 -> Duration.ofMinutes(1);
            case 2 -> Duration.ofMinutes(5);
            case 3 -> Duration.ofMinutes(15);
            case 4 -> Duration.ofHours(1);
            case 5 -> Duration.ofHours(3);
            case 6 -> Duration.ofHours(6);
            case 7 -> Duration.ofHours(12);
            case 8 -> Duration.ofDays(1);
            default -> null;
        });
    }

    /** So that what failed together is not tried again together. */
    Duration spread(Duration scheduled) {
        double deviation = (random.getAsDouble() * 2 - 1) * jitter;
        return scheduled.plusMillis(Math.round(scheduled.toMillis() * deviation));
    }
}
