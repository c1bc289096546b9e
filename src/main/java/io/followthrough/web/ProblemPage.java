package io.followthrough.web;

import io.followthrough.problem.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What a person sees instead of problem details. */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemPage(Problem problem) implements TemplateInstance {}
