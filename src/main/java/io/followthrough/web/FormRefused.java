package io.followthrough.web;

import io.followthrough.problem.Problem;

/** That what a form asks for cannot be done; thrown, so that nothing of it is kept. */
final class FormRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SentForm form;
    private final transient Problem problem;

    FormRefused(SentForm form, Problem problem) {
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
