package io.followthrough.web.mail;

import io.followthrough.outbox.DeliveryView;
import io.followthrough.reminder.WholeDigest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One digest as it was mailed, with every attempt to deliver it.
 *
 * @param delivery of its mail, for admins; null for everybody else
 */
@CheckedTemplate(basePath = "web/mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DigestPage(WholeDigest digest, DeliveryView delivery) implements TemplateInstance {}
