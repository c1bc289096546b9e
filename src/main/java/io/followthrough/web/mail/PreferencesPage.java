package io.followthrough.web.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * When and whether the visitor gets mails.
 *
 * @param person their address; null for a visitor who is nobody that gets mails
 * @param fields what stands in the form; null where there is none
 * @param saved whether it was just saved
 */
@CheckedTemplate(basePath = "web/mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PreferencesPage(String person, PreferenceFields fields, int usualHour, boolean saved) implements TemplateInstance {}
