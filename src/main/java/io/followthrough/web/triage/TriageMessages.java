package io.followthrough.web.triage;

import io.followthrough.web.page.Messages;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of triage, in {@code messages/triage_en.properties}. */
@MessageBundle(value = "triage", locale = Messages.LANGUAGE)
interface TriageMessages {

    @Message
    String triage();

    @Message
    String triageIs();

    @Message
    String nothingWaits();

    @Message
    String teams();

    @Message
    String nothingWaitsFor(String team);

    @Message
    String proposedFollowUps();

    @Message
    String proposedTo(String team);

    @Message
    String theFirstOf(int n);

    @Message
    String choose();

    @Message
    String comesFrom();

    @Message
    String proposed();

    @Message
    String acceptChosen();

    @Message
    String ownersAddressOptional();

    @Message
    String rejectChosen();

    @Message
    String whyTheyAreNotDone();
}
