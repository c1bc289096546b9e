package io.followthrough.web.team;

import io.followthrough.people.membership.MemberRole;
import io.followthrough.web.page.Messages;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages of teams, in {@code messages/team_en.properties}. */
@MessageBundle(value = "team", locale = Messages.LANGUAGE)
interface TeamMessages {

    @Message
    String teams();

    @Message
    String dueBetween();

    @Message
    String and();

    @Message
    String noTeam();

    @Message
    String teamsCaption();

    @Message
    String lead();

    @Message
    String open();

    @Message
    String overdue();

    @Message
    String onTime();

    @Message
    String nothingWasDue();

    @Message
    String leads(String name);

    @Message
    String nobodyLeads();

    @Message
    String manages(String name);

    @Message
    String nextHolidays();

    @Message
    String openInAll();

    @Message
    String againstOriginal();

    @Message
    String missedDeadlines();

    @Message
    String noRate();

    @Message
    String notExcused();

    @Message
    String byPolicy();

    @Message
    String byPolicyCaption();

    @Message
    String noDeadlineMissed();

    @Message
    String policy();

    @Message
    String deadline();

    @Message
    String missed();

    @Message
    String excused();

    @Message
    String toDo(String deadline);

    @Message
    String overdueByOwner();

    @Message
    String overdueByOwnerCaption();

    @Message
    String nothingOverdue();

    @Message
    String moreOwners(int n);

    @Message
    String waiting();

    @Message
    String nothingWaits();

    @Message
    String waitingFor(Waiting what);

    @Message
    String moreWait();

    @Message
    String triage();

    @Message
    String nothingProposed();

    @Message
    String proposedCaption();

    @Message
    String choose();

    @Message
    String proposed();

    @Message
    String ownerOptional();

    @Message
    String acceptChosen();

    @Message
    String moreProposed();

    @Message
    String openTriage();

    @Message
    String people();

    @Message
    String nobodyBelongs();

    @Message
    String peopleCaption();

    @Message
    String name();

    @Message
    String role();

    @Message
    String roleOf(MemberRole role);

    @Message
    String lastReminder();

    @Message
    String noneKnown();

    @Message
    String weeklyTo(String person);
}
