package io.followthrough.web.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One report, whichever it is. */
@CheckedTemplate(basePath = "web/reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportPage(ShownReport page) implements TemplateInstance {}
