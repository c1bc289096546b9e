package io.followthrough.web.team;

import java.time.LocalDate;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * All teams.
 *
 * @param from the first day of the period in which due dates were kept or not
 * @param to the last one
 */
@CheckedTemplate(basePath = "web/team", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TeamListPage(List<TeamLine> teams, LocalDate from, LocalDate to) implements TemplateInstance {}
