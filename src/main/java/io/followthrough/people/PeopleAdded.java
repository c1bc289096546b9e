package io.followthrough.people;

import java.time.Instant;
import java.util.List;

/** Somebody was added; fired in the transaction that adds them. */
public record PeopleAdded(List<Person> people, Instant at) {}
