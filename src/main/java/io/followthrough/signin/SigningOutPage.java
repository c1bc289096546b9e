package io.followthrough.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The session has ended here and is about to end at the provider.
 *
 * @param next where the browser goes from here, by itself
 */
@CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SigningOutPage(String next) implements TemplateInstance {}
