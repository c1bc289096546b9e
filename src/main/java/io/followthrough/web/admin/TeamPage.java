package io.followthrough.web.admin;

import java.time.DayOfWeek;
import java.util.List;

import io.followthrough.people.TeamView;
import io.followthrough.people.membership.MemberView;
import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.Offer;
import io.followthrough.web.story.Meanwhile;
import io.followthrough.web.story.StoryLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One team: how it works, and who belongs to it.
 *
 * @param meanwhile why the form that was sent last could not be done
 * @param mayEdit whether the visitor leads it
 * @param said what was just done; null for nothing
 */
@CheckedTemplate(basePath = "web/admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TeamPage(TeamView team, EditForms forms, Meanwhile meanwhile, List<MemberView> members, List<Offer> roles,
        List<DayOfWeek> week, boolean mayEdit, List<StoryLine> story, Notice said) implements TemplateInstance {}
