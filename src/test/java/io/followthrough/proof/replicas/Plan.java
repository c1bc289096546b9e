package io.followthrough.proof.replicas;

import java.time.Duration;

/**
 * How a run goes.
 *
 * @param people how many are to get a digest
 * @param seed of all that is random
 * @param mailOutage for how long the mail server is down
 * @param pace how long the mail server takes over a mail
 * @param inRealTime whether mails that were deferred wait as long as they do in production
 */
record Plan(int people, long seed, Duration mailOutage, Duration pace, boolean inRealTime, Duration patience) {

    private static final int FEW = 1000;

    /** From proof.people, proof.seed and proof.real-time; few people for the short form. */
    static Plan asked() {
        int people = Integer.getInteger("proof.people", 300);
        boolean isShort = people < FEW;
        return new Plan(people, Long.getLong("proof.seed", 20260304), Duration.ofSeconds(isShort ? 4 : 20),
                Duration.ofMillis(isShort ? 150 : 300),
                Boolean.parseBoolean(System.getProperty("proof.real-time", "" + !isShort)),
                Duration.ofMinutes(isShort ? 10 : 60));
    }
}
