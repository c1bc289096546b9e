package io.followthrough.people;

import java.time.Instant;
import java.util.Collection;

/** The zone or the working days of teams may have changed, and so when their people work; fired in the transaction that changes them. */
public record TeamsChanged(Collection<Team> teams, Instant at) {}
