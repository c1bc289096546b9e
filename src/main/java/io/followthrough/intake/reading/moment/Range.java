package io.followthrough.intake.reading.moment;

/** From one moment to another, as written. */
public record Range(Moment from, Moment to) {}
