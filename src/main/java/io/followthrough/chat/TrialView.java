package io.followthrough.chat;

/**
 * A message that was queued to try a channel out.
 *
 * @param delivery its number among the deliveries
 */
public record TrialView(String team, long delivery) {}
