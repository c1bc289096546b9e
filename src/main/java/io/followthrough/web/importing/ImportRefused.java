package io.followthrough.web.importing;

import io.followthrough.problem.Problem;

/** That what was sent cannot be looked at or taken in; thrown, so that nothing of it is kept. */
final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SentImport sent;
    private final transient Problem problem;

    ImportRefused(SentImport sent, Problem problem) {
        super(problem.detail());
        this.sent = sent;
        this.problem = problem;
    }

    SentImport sent() {
        return sent;
    }

    Problem problem() {
        return problem;
    }
}
