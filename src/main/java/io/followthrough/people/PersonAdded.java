package io.followthrough.people;

import java.time.Instant;

/** Somebody was added; fired in the transaction that adds them. */
public record PersonAdded(Person person, Instant at) {}
