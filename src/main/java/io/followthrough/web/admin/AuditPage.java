package io.followthrough.web.admin;

import java.util.List;

import io.followthrough.audit.AuditLine;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The audit, newest first.
 *
 * @param next the address of the next page; null on the last one
 */
@CheckedTemplate(basePath = "web/admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AuditPage(List<AuditLine> lines, Wishes wishes, List<Offer> outcomes, String next) implements TemplateInstance {}
