package io.followthrough.web.triage;

import java.util.List;

import io.followthrough.web.page.Proposals;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The triage queue of a team.
 *
 * @param team a slug; null while none is chosen
 * @param more whether there are more than the lines shown
 * @param sent what was chosen last, and how it went
 */
@CheckedTemplate(basePath = "web/triage", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TriagePage(String team, List<Proposals.Queue> queues, List<Proposals.Line> lines, boolean more,
        TriageOutcome sent) implements TemplateInstance {}
