package io.followthrough.web.admin;

import java.util.List;
import java.util.Map;

import io.followthrough.classification.Severity;
import io.followthrough.policy.PoliciesView;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The policies in force, in words.
 *
 * @param postmortems how long after the end of an incident one is to be published, by severity
 * @param tried what would hold for the follow-up that somebody described; null when nobody did
 */
@CheckedTemplate(basePath = "web/admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PolicyPage(PoliciesView inForce, List<Rule> rules, Wishes wishes, TrialChoices choices,
        Trial tried, Map<Severity, Span> postmortems) implements TemplateInstance {}
