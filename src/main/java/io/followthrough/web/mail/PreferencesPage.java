package io.followthrough.web.mail;

import io.followthrough.web.page.Notice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * When and whether the visitor gets mails.
 *
 * @param person their address; null for a visitor who is nobody that gets mails
 * @param fields what stands in the form; null where there is none
 * @param said what was just done; null for nothing
 */
@CheckedTemplate(basePath = "web/mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PreferencesPage(String person, PreferenceFields fields, int usualHour, Notice said) implements TemplateInstance {}
