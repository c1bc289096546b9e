package io.followthrough.web.importing;

import io.followthrough.intake.IntakeAnswer;
import io.followthrough.problem.Problem;

/**
 * What became of one of several files, or would become of it.
 *
 * @param answer null when it could not be read
 * @param problem why not; null when it could
 * @param isImported whether it was taken in, not only looked at
 */
record FileOutcome(SentDocument document, IntakeAnswer answer, Problem problem, boolean isImported) {

    public String href() {
        return "/postmortems/" + answer.postmortem().key();
    }
}
