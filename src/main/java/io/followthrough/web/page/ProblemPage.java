package io.followthrough.web.page;

import io.followthrough.problem.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What a person sees instead of problem details. */
@CheckedTemplate(basePath = "web/page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ProblemPage(Problem problem) implements TemplateInstance {}
