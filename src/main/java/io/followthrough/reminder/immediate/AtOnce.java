package io.followthrough.reminder.immediate;

import java.util.List;

import io.followthrough.reminder.Line;
import io.followthrough.reminder.LineAction;
import io.followthrough.reminder.OneLine;

/**
 * What one owner is told at once.
 *
 * @param reader their name
 * @param sentence what it means to them
 * @param by who did it
 * @param reason what they said; null when they gave none
 */
record AtOnce(String subject, String reader, String sentence, String by, String reason, Line line,
        List<LineAction.Offer> offers) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 1000;

    /** Somebody else's words stay on one line. */
    AtOnce {
        subject = OneLine.of(subject, Line.LONGEST_TITLE);
        reader = OneLine.of(reader, LONGEST_NAME);
        by = OneLine.of(by, LONGEST_NAME);
        reason = reason == null || reason.isBlank() ? null : OneLine.of(reason, LONGEST_REASON);
        offers = List.copyOf(offers);
    }
}
