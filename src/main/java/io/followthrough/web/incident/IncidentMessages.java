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

    @Message
    String latest();

    @Message
    String restricted();

    @Message
    String whoSeesIt(String team);

    @Message
    String bySeverity();

    @Message
    String noPostmortem();

    @Message
    String edit();

    @Message
    String startedIn(String zone);

    @Message
    String resolvedIn(String zone);

    @Message
    String minutes();

    @Message
    String servicesALine();

    @Message
    String restrict();

    @Message
    String save();

    @Message
    String markAsRepeat();

    @Message
    String earlierIncident();

    @Message
    String markIt();

    @Message
    String noRepeat();

    @Message
    String noIncident();

    @Message
    String showAll();

    @Message
    String incidentsCaption();
}
