package io.followthrough.web.mail;

import io.followthrough.problem.Problem;
import io.followthrough.web.page.FormRefused;
import io.followthrough.web.page.SentForm;

/** That the preferences which were sent cannot be had. */
final class PreferencesRefused extends FormRefused {

    private static final long serialVersionUID = 1L;

    PreferencesRefused(SentForm form, Problem problem) {
        super(form, problem);
    }
}
