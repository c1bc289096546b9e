package io.followthrough.web.admin;

import io.followthrough.api.ShownOnce;
import io.followthrough.token.MadeToken;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A token that was just made, with its secret, which no other page shows.
 */
@CheckedTemplate(basePath = "web/admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TokenMadePage(MadeToken made) implements TemplateInstance, ShownOnce {

    @Override
    public Object afterwards() {
        return made.afterwards();
    }
}
