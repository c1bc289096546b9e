package io.followthrough.web.admin;

import java.util.List;

import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The tokens, newest first, without their secrets.
 *
 * @param next the address of the next page; null on the last one
 * @param teams those that the visitor may bind a token to
 * @param isAdmin whether they may make one that is bound to none
 * @param said what was just done; null for nothing
 */
@CheckedTemplate(basePath = "web/admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TokenListPage(List<TokenLine> lines, Wishes wishes, String next, EditForms forms, List<Offer> scopes,
        List<Offer> teams, boolean isAdmin, Notice said) implements TemplateInstance {}
