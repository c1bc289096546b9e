package io.followthrough.web.row;

import io.followthrough.web.page.Notice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One line of a list, by itself.
 *
 * @param list the address of the page that it stands on; null for none that is known
 * @param said what was done to it just now; null for nothing
 */
@CheckedTemplate(basePath = "web/row", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LineRow(Row row, String list, Notice said) implements TemplateInstance {}
