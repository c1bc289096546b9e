package io.followthrough.web.admin;

import java.util.List;

import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The people, by e-mail address.
 *
 * @param more whether there are more than the page shows
 * @param isAdmin whether the visitor may add somebody
 */
@CheckedTemplate(basePath = "web/admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PeopleListPage(List<PersonLine> lines, boolean more, Wishes wishes, EditForms forms, List<Offer> teams,
        boolean isAdmin) implements TemplateInstance {}
