package io.followthrough.protection;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/** Counts the requests of each caller in this process: a bucket of tokens that refills evenly over the period. */
@Singleton
class RateLimits {

    private final RateLimitConfig config;
    private final Map<String, Bucket> known;
    private final Map<String, Bucket> unknown;

    RateLimits(RateLimitConfig config) {
        this.config = config;
        this.known = buckets(config);
        this.unknown = buckets(config);
    }

    /** The one that was not seen for longest makes room. */
    private static Map<String, Bucket> buckets(RateLimitConfig config) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > config.callers();
            }
        });
    }

    /** Counts a request of somebody who proved who they are. */
    Allowance take(String caller) {
        return take(known, caller, "caller", config.requests());
    }

    /** Counts a request of somebody who did not. */
    Allowance takeUnproved(String address) {
        return take(unknown, address, "unauthenticated", config.unauthenticated());
    }

    /** Whether an address has used up what it may try without proving anything. */
    boolean isExhausted(String address) {
        Bucket bucket = unknown.get(address);
        return bucket != null && bucket.getAvailableTokens() < 1;
    }

    private Allowance take(Map<String, Bucket> buckets, String who, String policy, int limit) {
        ConsumptionProbe probe = buckets.computeIfAbsent(who, _ -> bucket(limit)).tryConsumeAndReturnRemaining(1);
        long nanos = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        return new Allowance(!probe.isConsumed(), policy, limit, config.period(), probe.getRemainingTokens(),
                Duration.ofNanos(nanos));
    }

    private Bucket bucket(int limit) {
        return Bucket.builder().addLimit(band -> band.capacity(limit).refillGreedy(limit, config.period()))
                .withCustomTimePrecision(TimeMeter.SYSTEM_NANOTIME).build();
    }
}
