package io.followthrough.web.postmortem;

import java.util.List;

import io.followthrough.postmortem.PostmortemView;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The postmortems, newest first.
 *
 * @param next the address of the next page; null on the last one
 */
@CheckedTemplate(basePath = "web/postmortem", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PostmortemListPage(List<PostmortemView> postmortems, Wishes wishes, List<Offer> teams,
        String next) implements TemplateInstance {}
