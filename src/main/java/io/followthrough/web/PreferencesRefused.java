package io.followthrough.web;

import io.followthrough.problem.Problem;

/** That the preferences which were sent cannot be had; thrown, so that nothing of them is kept. */
final class PreferencesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SentForm form;
    private final transient Problem problem;

    PreferencesRefused(SentForm form, Problem problem) {
        super(problem.detail());
        this.form = form;
        this.problem = problem;
    }

    SentForm form() {
        return form;
    }

    Problem problem() {
        return problem;
    }
}
