package io.followthrough.web.admin;

import java.util.List;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.web.page.Choice;
import io.followthrough.web.page.Viewer;

/**
 * What the form that tries the policies offers.
 *
 * @param slugs of the teams
 */
record TrialChoices(List<String> slugs, Viewer viewer) {

    public List<Choice> teams() {
        return Choice.of(slugs);
    }

    public List<Choice> severities() {
        return Choice.of(Severity.class, viewer);
    }

    public List<Choice> priorities() {
        return Choice.of(Priority.class, viewer);
    }

    public List<Choice> natures() {
        return Choice.of(Nature.class, viewer);
    }

    public List<Choice> types() {
        return Choice.of(FollowUpType.class, viewer);
    }
}
