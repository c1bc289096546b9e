package io.followthrough.proof.surroundings;

import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which mails the sink refuses. The answer depends on the seed, on the recipient and, unless it is for good, on how often there was a mail
 * for them, and not on who asks when, so that it is the same in every run.
 *
 * @param temporary the share of 451, from 0 to 1
 * @param permanent the share of 550
 * @param pace how long the sink takes over a mail before it answers
 */
public record Moods(double temporary, double permanent, Duration pace, long seed, Map<String, Integer> asked) {

    /** What becomes of a mail, and after which command its sender hears of it. */
    enum Mood {
        ACCEPT,
        DEFER_RECIPIENT,
        DEFER_DATA,
        REFUSE_RECIPIENT,
        REFUSE_DATA;

        boolean isDeferral() { return this == DEFER_RECIPIENT || this == DEFER_DATA; }

        boolean isToldEarly() { return this == DEFER_RECIPIENT || this == REFUSE_RECIPIENT; }
    }

    public static Moods friendly() {
        return refusing(0, 0, 0);
    }

    public static Moods refusing(double temporary, double permanent, long seed) {
        return new Moods(temporary, permanent, Duration.ZERO, seed, new ConcurrentHashMap<>());
    }

    public Moods taking(Duration pace) {
        return new Moods(temporary, permanent, pace, seed, asked);
    }

    Mood about(String recipient) {
        if (temporary + permanent == 0) {
            return Mood.ACCEPT;
        }
        SplittableRandom random = random(recipient, 0);
        if (random.nextDouble() < permanent) {
            return random.nextBoolean() ? Mood.REFUSE_RECIPIENT : Mood.REFUSE_DATA;
        }
        SplittableRandom now = random(recipient, asked.merge(recipient, 1, Integer::sum));
        if (now.nextDouble() < temporary) {
            return now.nextBoolean() ? Mood.DEFER_RECIPIENT : Mood.DEFER_DATA;
        }
        return Mood.ACCEPT;
    }

    private SplittableRandom random(String recipient, int time) {
        return new SplittableRandom(seed * 31 + recipient.hashCode() * 1_000_003L + time);
    }
}
