package io.followthrough.web.mail;

import java.util.List;

import io.followthrough.outbox.DeliveryView;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The deliveries, newest first.
 *
 * @param next the address of the next page; null on the last one
 */
@CheckedTemplate(basePath = "web/mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeliveryListPage(List<DeliveryView> deliveries, Wishes wishes, List<Offer> statuses,
        String next) implements TemplateInstance {}
