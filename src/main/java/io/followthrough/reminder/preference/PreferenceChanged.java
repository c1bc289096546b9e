package io.followthrough.reminder.preference;

import java.time.Instant;

import io.followthrough.people.Person;

/** Somebody wants to be told at other times; fired in the transaction that notes it. */
public record PreferenceChanged(Person person, Instant at) {}
