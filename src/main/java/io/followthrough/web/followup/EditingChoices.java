package io.followthrough.web.followup;

import java.util.List;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Viewer;

/** What the form that changes a follow-up offers. */
record EditingChoices(Viewer viewer) {

    public List<Offer> priorities() {
        return Offer.of(Priority.class, viewer);
    }

    public List<Offer> natures() {
        return Offer.of(Nature.class, viewer);
    }

    public List<Offer> types() {
        return Offer.of(FollowUpType.class, viewer);
    }
}
