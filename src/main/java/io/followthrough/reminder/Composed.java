package io.followthrough.reminder;

import java.time.LocalDate;
import java.util.List;

import io.followthrough.mail.MailMessage;

/**
 * What somebody is told, and the mail that says it.
 *
 * @param date the day it is for, by the reader's calendar
 * @param items how many follow-ups it speaks of
 * @param named the ids of those that it has a line for
 */
public record Composed(LocalDate date, int items, MailMessage mail, List<Long> named) {

    String subject() {
        return mail.subject();
    }
}
