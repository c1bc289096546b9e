package io.followthrough.web.admin;

import java.util.List;

import io.followthrough.feed.FeedView;
import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.Offer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The calendars that somebody has made and not revoked.
 *
 * @param person whose they are; null for a visitor who is nobody that has calendars
 * @param isOwn whether they are the visitor's own
 * @param teams those that they may make a calendar of
 * @param said what was just done; null for nothing
 */
@CheckedTemplate(basePath = "web/admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CalendarListPage(String person, boolean isOwn, List<FeedView> feeds, EditForms forms, List<Offer> teams,
        boolean isAdmin,
        Notice said) implements TemplateInstance {}
