package io.followthrough.web.admin;

import java.util.List;

import io.followthrough.followup.departure.Responsibilities;
import io.followthrough.people.PersonView;
import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.Offer;
import io.followthrough.web.story.Meanwhile;
import io.followthrough.web.story.StoryLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One person, and what they answer for.
 *
 * @param meanwhile why the form that was sent last could not be done
 * @param mayEdit whether the visitor may change what is said about them
 * @param isErased whether all that is left is a name that tells nothing
 * @param said what was just done; null for nothing
 */
@CheckedTemplate(basePath = "web/admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PersonPage(PersonView person, EditForms forms, Meanwhile meanwhile, boolean isAdmin, boolean mayEdit, boolean isErased,
        Responsibilities responsibilities, List<Offer> teams, List<StoryLine> story,
        Notice said) implements TemplateInstance {}
