package io.followthrough.web.page;

import io.followthrough.problem.Problem;

/** That a form cannot be done, and how its page is shown again. */
final class SentInVain extends FormRefused {

    private static final long serialVersionUID = 1L;

    private final transient Sending.Again again;

    SentInVain(SentForm form, Problem problem, Sending.Again again) {
        super(form, problem);
        this.again = again;
    }

    Sending.Again again() {
        return again;
    }
}
