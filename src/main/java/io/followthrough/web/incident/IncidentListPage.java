package io.followthrough.web.incident;

import java.util.List;

import io.followthrough.incident.IncidentView;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The incidents, newest first.
 *
 * @param next the address of the next page; null on the last one
 */
@CheckedTemplate(basePath = "web/incident", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IncidentListPage(List<IncidentView> incidents, Wishes wishes, List<Offer> teams,
        String next) implements TemplateInstance {}
