package io.followthrough.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final RateLimits limits = new RateLimits(new Limits(3, 1));

    @Test
    void a_caller_may_send_as_many_requests_as_the_limit_says() {
        limits.take("ana");
        limits.take("ana");

        Allowance last = limits.take("ana");
        Allowance tooMany = limits.take("ana");

        assertThat(last.isExceeded()).isFalse();
        assertThat(last.header()).startsWith("\"caller\";r=0;t=");
        assertThat(last.policyHeader()).isEqualTo("\"caller\";q=3;w=3600");
        assertThat(tooMany.isExceeded()).isTrue();
        assertThat(tooMany.seconds()).isBetween(1L, 1200L);
    }

    @Test
    void callers_do_not_use_up_what_others_may_send() {
        for (int i = 0; i < 5; i++) {
            limits.take("ana");
        }

        assertThat(limits.take("ben").isExceeded()).isFalse();
    }

    @Test
    void an_address_that_proves_nothing_is_exhausted_sooner() {
        assertThat(limits.isExhausted("192.0.2.1")).isFalse();

        assertThat(limits.takeUnproved("192.0.2.1").isExceeded()).isFalse();

        assertThat(limits.isExhausted("192.0.2.1")).isTrue();
        assertThat(limits.takeUnproved("192.0.2.1").isExceeded()).isTrue();
        assertThat(limits.isExhausted("192.0.2.2")).isFalse();
    }

    private record Limits(int requests, int unauthenticated) implements RateLimitConfig {
        @Override
        public Duration period() {
            return Duration.ofHours(1); // so that nothing refills while a test runs
        }

        @Override
        public int callers() {
            return 100;
        }
    }
}
