package io.followthrough.people;

import java.time.Instant;

/** Somebody's name, zone or home team was changed; fired in the transaction that changes it. */
public record PersonChanged(Person person, Instant at) {}
