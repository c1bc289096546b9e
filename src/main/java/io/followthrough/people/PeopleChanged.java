package io.followthrough.people;

import java.time.Instant;
import java.util.List;

/** Somebody's zone, home team or presence was changed; fired in the transaction that changes it. */
public record PeopleChanged(List<Person> people, Instant at) {}
