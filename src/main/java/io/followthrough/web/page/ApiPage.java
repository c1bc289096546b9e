package io.followthrough.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The description of the API, to read and to try. */
@CheckedTemplate(basePath = "web/page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ApiPage() implements TemplateInstance {}
