package io.followthrough.proof.failure;

import java.time.Duration;

/** How thorough the proofs are: short in every build, long with {@code -Dproof.failures=true}. */
enum Form {
    SHORT,
    LONG;

    static Form asked() {
        return Boolean.getBoolean("proof.failures") ? LONG : SHORT;
    }

    Duration seconds(int whenShort, int whenLong) {
        return Duration.ofSeconds(number(whenShort, whenLong));
    }

    int number(int whenShort, int whenLong) {
        return this == SHORT ? whenShort : whenLong;
    }
}
