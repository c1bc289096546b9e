package io.followthrough.web.importing;

import io.followthrough.intake.MarkdownBody;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;

/**
 * A document as it was pasted or uploaded.
 *
 * @param name of its file; null when it was pasted
 * @param text null when it is none
 * @param problem why it is no text; null when it is one
 */
record SentDocument(String name, String text, Problem problem) {

    static SentDocument pasted(String text) {
        return new SentDocument(null, text, null);
    }

    static SentDocument file(String name, byte[] content) {
        try {
            return new SentDocument(name, MarkdownBody.text(content), null);
        } catch (ProblemException e) {
            return new SentDocument(name, null, e.problem());
        }
    }

    /** @throws ProblemException 422 when it is no text */
    String readable() {
        if (problem != null) {
            throw new ProblemException(problem);
        }
        return text;
    }
}
