package io.followthrough.web;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The list of follow-ups.
 *
 * @param teams the slugs to choose from
 * @param previous where the page before is; null on the first one
 * @param next where the page after is; null on the last one
 */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FollowUpListPage(FollowUpFilter filter, List<String> teams, List<FollowUpLine> lines, int page, String previous,
        String next) implements TemplateInstance {}
