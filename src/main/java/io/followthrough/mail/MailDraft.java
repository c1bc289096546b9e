package io.followthrough.mail;

import java.time.Instant;

/**
 * A mail before it is put into the form of the wire.
 *
 * @param id its Message-ID, with angle brackets
 * @param references names its series, in the same form
 */
record MailDraft(String id, String references, String recipient, MailMessage message, Instant at) {}
