package io.followthrough.web.importing;

import io.followthrough.web.page.Messages;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the import page, in {@code messages/importing_en.properties}. */
@MessageBundle(value = "importing", locale = Messages.LANGUAGE)
interface ImportMessages {

    @Message
    String importTitle();

    @Message
    String nothingStoredYet();

    @Message
    String correctWhatIsMarked();

    @Message
    String knownAlready();

    @Message
    String untitled();

    @Message
    String document();

    @Message
    String example();

    @Message
    String orFiles();

    @Message
    String defaultTeam();

    @Message
    String date();

    @Message
    String zone();

    @Message
    String teamsZone();

    @Message
    String restricted();

    @Message
    String preview();

    @Message
    String importUnseen();

    @Message
    String tooLarge();

    @Message
    String notText();

    @Message
    String unreachable();

    @Message
    String files();

    @Message
    String pastedText();

    @Message
    String wasKnown();

    @Message
    String wasAdded();

    @Message
    String wasImported();

    @Message
    String isLater();

    @Message
    String canBeImported();

    @Message
    String followUpsFound(int n);

    @Message
    String warningsFound(int n);

    @Message
    String look();

    @Message
    String lookAt(String name);

    @Message
    String takeIn();

    @Message
    String takeInOne(String name);

    @Message
    String theDocument();

    @Message
    String lineByLine();

    @Message
    String warnings();

    @Message
    String line(int n);

    @Message
    String recognised();

    @Message
    String earlierVersion();

    @Message
    String postmortem();

    @Message
    String summary();

    @Message
    String incident(int n, boolean many);

    @Message
    String titleOfIncident();

    @Message
    String severity();

    @Message
    String notRated();

    @Message
    String start();

    @Message
    String end();

    @Message
    String duration();

    @Message
    String impact();

    @Message
    String services();

    @Message
    String cause(int n);

    @Message
    String whatCausedIt();

    @Message
    String rootCause();

    @Message
    String takeItIn();

    @Message
    String followUp(int n);

    @Message
    String trackedAs();

    @Message
    String decision();

    @Message
    String documentSays(String who);

    @Message
    String byPolicy(String day);

    @Message
    String type();

    @Message
    String nature();

    @Message
    String doneAlready();

    @Message
    String more();

    @Message
    String description();

    @Message
    String links();

    @Message
    String noFollowUps();

    @Message
    String timeline(int n);

    @Message
    String confirm();

    @Message
    String markTitle();

    @Message
    String markSummary();

    @Message
    String markSeverity();

    @Message
    String markStarted();

    @Message
    String markResolved();

    @Message
    String markDuration();

    @Message
    String markImpact();

    @Message
    String markServices();

    @Message
    String markCause(int n);

    @Message
    String markTimeline();

    @Message
    String markFollowUp(int n);

    @Message
    String track();

    @Message
    String propose();

    @Message
    String skip();
}
