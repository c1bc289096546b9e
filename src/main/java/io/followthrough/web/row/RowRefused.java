package io.followthrough.web.row;

import io.followthrough.problem.Problem;
import io.followthrough.web.page.FormRefused;
import io.followthrough.web.page.SentForm;

/** That a change of a follow-up cannot be done from the list it stands in. */
final class RowRefused extends FormRefused {

    private static final long serialVersionUID = 1L;

    RowRefused(SentForm form, Problem problem) {
        super(form, problem);
    }
}
