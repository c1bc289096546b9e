package io.followthrough.followup.duedate;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request to move a due date as clients read it.
 *
 * @param number counts the extensions of one follow-up from 1
 * @param requestedBy an e-mail address
 * @param from the due date when it was asked for; null when there was none
 * @param to the date asked for
 * @param decision null while nobody has decided, as are the fields that follow; withdrawn by whoever asked
 * @param decisionReason null where none was given
 */
public record ExtensionView(int number, String requestedBy, Instant requestedAt, LocalDate from, LocalDate to, String reason,
        Settlement decision, String decidedBy, Instant decidedAt, String decisionReason) {

    public static ExtensionView from(Extension extension) {
        return new ExtensionView(extension.number(), extension.requestedBy(), extension.requestedAt(),
                extension.from().orElse(null), extension.to(), extension.reason(), extension.decision().orElse(null),
                extension.decidedBy().orElse(null), extension.decidedAt().orElse(null),
                extension.decisionReason().orElse(null));
    }
}
