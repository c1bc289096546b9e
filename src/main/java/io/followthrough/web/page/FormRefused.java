package io.followthrough.web.page;

import io.followthrough.problem.Problem;

/** That what a form asks for cannot be done; thrown, so that nothing of it is kept. Every place has its own, and answers it with its page. */
public abstract class FormRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SentForm form;
    private final transient Problem problem;

    protected FormRefused(SentForm form, Problem problem) {
        super(problem.detail());
        this.form = form;
        this.problem = problem;
    }

    public SentForm form() {
        return form;
    }

    public Problem problem() {
        return problem;
    }
}
