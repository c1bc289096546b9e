package io.followthrough.time;

import java.time.Clock;
import java.time.ZoneOffset;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;

/** Gives the one clock of the service, in UTC and whole milliseconds, as the database keeps them; tests put their own in its place. */
public class ClockProducer {

    @Produces
    @Singleton
    @DefaultBean
    Clock utc() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
