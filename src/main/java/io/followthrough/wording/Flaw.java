package io.followthrough.wording;

/**
 * What makes a title hard to act upon.
 *
 * @param words those it fell over, as they are written
 * @param message the reason, and what to say instead
 */
public record Flaw(Rule rule, String words, String message) {}
