package io.followthrough.outgoing;

import java.time.Duration;

/**
 * What the other side has answered.
 *
 * @param retryAfter how long it asks us to wait; null when it says nothing, or a date
 * @param said the beginning of its text; it may quote our address, and so a secret
 */
public record Answer(int status, Duration retryAfter, String said) {}
