package io.followthrough.web.incident;

import java.util.List;

import io.followthrough.classification.Severity;
import io.followthrough.incident.IncidentStatus;
import io.followthrough.web.page.Choice;
import io.followthrough.web.page.Viewer;

/**
 * What the forms of an incident's page offer.
 *
 * @param mayRestrict whether the viewer says who may know of it
 * @param mayChange whether they may change it
 */
record IncidentChoices(boolean mayRestrict, boolean mayChange, Viewer viewer) {

    public List<Choice> severities() {
        return Choice.of(Severity.class, viewer);
    }

    public List<Choice> statuses() {
        return Choice.of(IncidentStatus.class, viewer);
    }
}
