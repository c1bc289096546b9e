package io.followthrough.reminder;

import java.net.URI;

/**
 * What every mail to one reader offers besides what it says.
 *
 * @param preferences the page on which they choose when mails come
 * @param unsubscribe the way out of all mails
 * @param replyTo where answers go; null for the sender
 */
public record MailFrame(URI preferences, URI unsubscribe, String replyTo) {}
