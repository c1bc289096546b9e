package io.followthrough.web.followup;

import io.followthrough.problem.Problem;
import io.followthrough.web.page.FormRefused;
import io.followthrough.web.page.SentForm;

/** That a change of a follow-up cannot be done. */
final class ChangeRefused extends FormRefused {

    private static final long serialVersionUID = 1L;

    ChangeRefused(SentForm form, Problem problem) {
        super(form, problem);
    }
}
