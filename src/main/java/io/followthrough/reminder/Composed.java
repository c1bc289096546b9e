package io.followthrough.reminder;

import java.time.LocalDate;

import io.followthrough.mail.MailMessage;

/**
 * What somebody is told, and the mail that says it.
 *
 * @param date the day it is for, by the reader's calendar
 * @param items how many follow-ups it speaks of
 */
public record Composed(LocalDate date, int items, MailMessage mail) {

    String subject() {
        return mail.subject();
    }
}
