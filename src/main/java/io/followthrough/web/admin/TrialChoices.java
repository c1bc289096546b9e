package io.followthrough.web.admin;

import java.util.List;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Viewer;

/**
 * What the form that tries the policies offers.
 *
 * @param slugs of the teams
 */
record TrialChoices(List<String> slugs, Viewer viewer) {

    public List<Offer> teams() {
        return Offer.of(slugs);
    }

    public List<Offer> severities() {
        return Offer.of(Severity.class, viewer);
    }

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
