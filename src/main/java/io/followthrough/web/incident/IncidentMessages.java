package io.followthrough.web.incident;

import io.followthrough.web.page.Messages;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages of incidents, in {@code messages/incident_en.properties}. */
@MessageBundle(value = "incident", locale = Messages.LANGUAGE)
interface IncidentMessages {

    @Message
    String incidentStarted();

    @Message
    String notKnown();

    @Message
    String incidentResolved();

    @Message
    String durationAsStated();

    @Message
    String notStated();

    @Message
    String services();

    @Message
    String repeatOf();

    @Message
    String repeatedBy();

    @Message
    String affectedUsers();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String postmortemDue();

    @Message
    String postmortems();

    @Message
    String impact();

    @Message
    String noFollowUpServesIncident();

    @Message
    String followUpsOfIncident();

    @Message
    String notRated();
}
