package io.followthrough.web.followup;

import java.util.List;

import io.followthrough.followup.FollowUpSort;
import io.followthrough.web.page.FollowUpLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The list of follow-ups.
 *
 * @param filter what is chosen in the form
 * @param first where the first page is; null on it
 * @param next where the page after is; null on the last one
 */
@CheckedTemplate(basePath = "web/followup", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FollowUpListPage(ListWishes filter, FollowUpSort order, List<FollowUpLine> lines, String first,
        String next) implements TemplateInstance {}
