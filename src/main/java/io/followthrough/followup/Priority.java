package io.followthrough.followup;

/** How urgent a follow-up is, P0 being the most urgent. */
public enum Priority {
    P0, P1, P2, P3
}
