package io.followthrough.web.followup;

import io.followthrough.followup.FollowUpSort;
import io.followthrough.web.page.Messages;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the list and the page of follow-ups, in {@code messages/followup_en.properties}. */
@MessageBundle(value = "followup", locale = Messages.LANGUAGE)
interface FollowUpMessages {

    @Message
    String whatNext();

    @Message
    String requestedDismissal();

    @Message
    String wantsItDismissed();

    @Message
    String noteOptional();

    @Message
    String dismissIt();

    @Message
    String keepIt();

    @Message
    String somebodyElseVerifies(String name);

    @Message
    String whoChangesIt();

    @Message
    String start();

    @Message
    String stop();

    @Message
    String unblock();

    @Message
    String verify();

    @Message
    String whatYouSaw();

    @Message
    String reallyDone();

    @Message
    String giveBack();

    @Message
    String whatIsMissing();

    @Message
    String sendBack();

    @Message
    String whyNotDone();

    @Message
    String dismiss();

    @Message
    String askForDismissal();

    @Message
    String whyNotNeeded();

    @Message
    String askTheLead();

    @Message
    String reopen();

    @Message
    String whyWorkLeft();

    @Message
    String advice();

    @Message
    String openIt(String key);

    @Message
    String block();

    @Message
    String whatItWaitsFor();

    @Message
    String blockedByOptional();

    @Message
    String comments();

    @Message
    String yourComment();

    @Message
    String comment();

    @Message
    String complete();

    @Message
    String evidenceOptional();

    @Message
    String linksOptional();

    @Message
    String itIsDone();

    @Message
    String leadDecides(String lead);

    @Message
    String originallyDue();

    @Message
    String extensions();

    @Message
    String slip();

    @Message
    String days(int n);

    @Message
    String snoozedUntil();

    @Message
    String requestedExtension();

    @Message
    String asksFor();

    @Message
    String approve();

    @Message
    String decline();

    @Message
    String askForExtension();

    @Message
    String newDueDate();

    @Message
    String whyMoreTime();

    @Message
    String ask();

    @Message
    String moveDueDate();

    @Message
    String whyItMoves();

    @Message
    String move();

    @Message
    String snoozeReminders();

    @Message
    String until();

    @Message
    String whyOptional();

    @Message
    String snooze();

    @Message
    String endSnooze();

    @Message
    String decidedExtensions();

    @Message
    String fromDate();

    @Message
    String toLater();

    @Message
    String toDate();

    @Message
    String askedForBy();

    @Message
    String by();

    @Message
    String didItHelp();

    @Message
    String checkDue();

    @Message
    String outcome();

    @Message
    String notChecked();

    @Message
    String whatWasFound();

    @Message
    String takenOverBy();

    @Message
    String recordCheck();

    @Message
    String ifIneffective();

    @Message
    String itWasNot();

    @Message
    String reopenIt();

    @Message
    String createSuccessor();

    @Message
    String record();

    @Message
    String blockedBy();

    @Message
    String blocks();

    @Message
    String mergedInto();

    @Message
    String mergedFrom();

    @Message
    String takesOverFrom();

    @Message
    String whichWasIneffective();

    @Message
    String originally();

    @Message
    String nature();

    @Message
    String guessed();

    @Message
    String type();

    @Message
    String policy();

    @Message
    String because(String why);

    @Message
    String postmortem();

    @Message
    String cause();

    @Message
    String labels();

    @Message
    String links();

    @Message
    String started();

    @Message
    String completed();

    @Message
    String byPerson(String name);

    @Message
    String words();

    @Message
    String anyStatus();

    @Message
    String ownersAddress();

    @Message
    String onlyOverdue();

    @Message
    String noFollowUpYet();

    @Message
    String importAPostmortem();

    @Message
    String noFollowUpMatches();

    @Message
    String showAll();

    @Message
    String any();

    @Message
    String sorted();

    @Message
    String order(FollowUpSort sort);

    @Message
    String moreFilters();

    @Message
    String dueFrom();

    @Message
    String dueTo();

    @Message
    String aLabel();

    @Message
    String latest();

    @Message
    String description();

    @Message
    String evidence();

    @Message
    String merge();

    @Message
    String mergeInto();

    @Message
    String ownerAsWritten(String name);

    @Message
    String people();

    @Message
    String watchers();

    @Message
    String nobody();

    @Message
    String stopWatching();

    @Message
    String watch();

    @Message
    String changeOwner();

    @Message
    String newOwnersAddress();

    @Message
    String giveToThem();

    @Message
    String takeFromOwner();

    @Message
    String edit();

    @Message
    String descriptionMarkdown();

    @Message
    String labelsALine();

    @Message
    String linksALine();

    @Message
    String save();

    @Message
    String reminders();

    @Message
    String nobodyReminded();
}
