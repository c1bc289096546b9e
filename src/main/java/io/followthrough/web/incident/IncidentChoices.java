package io.followthrough.web.incident;

import java.util.List;

import io.followthrough.classification.Severity;
import io.followthrough.incident.IncidentStatus;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Viewer;

/**
 * What the forms of an incident's page offer.
 *
 * @param mayRestrict whether the viewer says who may know of it
 * @param mayChange whether they may change it
 */
record IncidentChoices(boolean mayRestrict, boolean mayChange, Viewer viewer) {

    public List<Offer> severities() {
        return Offer.of(Severity.class, viewer);
    }

    public List<Offer> statuses() {
        return Offer.of(IncidentStatus.class, viewer);
    }
}
