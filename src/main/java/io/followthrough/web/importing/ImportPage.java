package io.followthrough.web.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page on which a written postmortem comes in. */
@CheckedTemplate(basePath = "web/importing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(ImportView page) implements TemplateInstance {}
