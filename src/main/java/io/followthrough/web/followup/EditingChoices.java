package io.followthrough.web.followup;

import java.util.List;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.web.page.Choice;
import io.followthrough.web.page.Viewer;

/** What the form that changes a follow-up offers. */
record EditingChoices(Viewer viewer) {

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
