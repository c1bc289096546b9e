package io.followthrough.web.mail;

import java.util.List;

import io.followthrough.reminder.DigestView;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The digests that were sent or are to be sent, newest first.
 *
 * @param next the address of the next page; null on the last one
 */
@CheckedTemplate(basePath = "web/mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DigestListPage(List<DigestView> digests, Wishes wishes, List<Offer> kinds, List<Offer> statuses,
        String next) implements TemplateInstance {}
