package io.followthrough.web.mail;

import io.followthrough.outbox.WholeDelivery;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One delivery with every attempt to make it.
 *
 * @param refusal of the form that was sent last; null when it was done, or none was sent
 * @param said what was just done; null for nothing
 */
@CheckedTemplate(basePath = "web/mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeliveryPage(WholeDelivery whole, Refusal refusal, Notice said) implements TemplateInstance {}
