package io.followthrough.reminder;

/**
 * A digest that named a follow-up.
 *
 * @param isOpen whether whoever asks may read it
 */
public record Reminder(DigestView digest, boolean isOpen) {}
