package io.followthrough.web.admin;

import java.util.List;

import io.followthrough.people.TeamView;
import io.followthrough.web.page.EditForms;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The teams, by slug.
 *
 * @param isAdmin whether the visitor may add one
 */
@CheckedTemplate(basePath = "web/admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TeamListPage(List<TeamView> teams, EditForms forms, boolean isAdmin) implements TemplateInstance {}
