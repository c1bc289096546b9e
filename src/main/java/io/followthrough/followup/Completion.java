package io.followthrough.followup;

import java.time.Instant;

import io.followthrough.access.Actor;

/**
 * That the work is finished, by whose word.
 *
 * @param evidence text or links; null when none was given
 * @param at when it was finished
 */
public record Completion(String evidence, Actor by, Instant at) {}
