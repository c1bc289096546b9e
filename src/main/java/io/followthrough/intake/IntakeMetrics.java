package io.followthrough.intake;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

/** Counts what came in, once it is stored; a dry run does not count. */
@Startup
@Singleton
class IntakeMetrics {

    static final String INTAKES = "followthrough.postmortem.intakes";

    private final MeterRegistry registry;

    IntakeMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (IntakeAnswer.Outcome outcome : IntakeAnswer.Outcome.values()) {
            counter(new TakenIn(outcome, true));
        }
        counter(new TakenIn(IntakeAnswer.Outcome.CREATED, false));
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) TakenIn taken) {
        counter(taken).increment();
    }

    private Counter counter(TakenIn taken) {
        return Counter.builder(INTAKES).description("Postmortems that came in, and what became of them")
                .tags("form", taken.isDocument() ? "document" : "json", "outcome", taken.outcome().word()).register(registry);
    }
}
