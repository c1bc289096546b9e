package io.followthrough.web.postmortem;

import io.followthrough.web.page.Messages;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages of postmortems, in {@code messages/postmortem_en.properties}. */
@MessageBundle(value = "postmortem", locale = Messages.LANGUAGE)
interface PostmortemMessages {

    @Message
    String since();

    @Message
    String summary();

    @Message
    String rootCause();

    @Message
    String causes();

    @Message
    String isRootCause();

    @Message
    String noFollowUpOfPostmortem();

    @Message
    String followUpsOfPostmortem();

    @Message
    String timeline();

    @Message
    String postmortems();

    @Message
    String noPostmortem();

    @Message
    String showAll();

    @Message
    String postmortemsCaption();

    @Message
    String latest();

    @Message
    String restricted();

    @Message
    String whoSeesIt();

    @Message
    String askedForBy();

    @Message
    String withdraw();

    @Message
    String publish();

    @Message
    String edit();

    @Message
    String save();

    @Message
    String addIncident();

    @Message
    String incidentsKey();

    @Message
    String add();
}
