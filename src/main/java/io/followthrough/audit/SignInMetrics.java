package io.followthrough.audit;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

/** Counts those who were not let in, by reason. */
@Startup
@Singleton
class SignInMetrics {

    static final String FAILURES = "followthrough.signin.failures";

    private final MeterRegistry registry;

    SignInMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (SignInFailure failure : SignInFailure.values()) {
            counter(failure);
        }
    }

    void count(SignInFailure failure) {
        counter(failure).increment();
    }

    private Counter counter(SignInFailure failure) {
        return registry.counter(FAILURES, "reason", failure.word());
    }
}
