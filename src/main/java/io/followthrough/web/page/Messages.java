package io.followthrough.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The texts that all pages share, in {@code messages/msg_en.properties}. Each place has a bundle of its own, for Qute cannot make one of more
 * than 300 texts, and a place's texts are its own business.
 */
@MessageBundle(locale = Messages.LANGUAGE)
public interface Messages {

    /** The language of whoever reads none that there are texts in. */
    String LANGUAGE = "en";

    @Message
    String noDueDate();

    @Message
    String key();

    @Message
    String title();

    @Message
    String due();

    @Message
    String status();

    @Message
    String priority();

    @Message
    String owner();

    @Message
    String team();

    @Message
    String incident();

    @Message
    String daysLate(int n);

    @Message
    String language();

    @Message
    String followUps();

    @Message
    String skipToContent();

    @Message
    String mainNavigation();

    @Message
    String searchFollowUps();

    @Message
    String search();

    @Message
    String more();

    @Message
    String menu();

    @Message
    String signOut();

    @Message
    String actAs(String name);

    @Message
    String timesAreIn(String zone);

    @Message
    String nobodyYet();

    @Message
    String goToFollowUps();

    @Message
    String pages();

    @Message
    String firstPage();

    @Message
    String nextPage();

    @Message
    String justNow();

    @Message
    String minutesAgo(long n);

    @Message
    String hoursAgo(long n);

    @Message
    String daysAgo(long n);

    @Message
    String inMinutes(long n);

    @Message
    String inHours(long n);

    @Message
    String inDays(long n);

    @Message
    String minutes(long n);

    @Message
    String hours(long n);

    @Message
    String theApi();

    @Message
    String untitledPostmortem();

    @Message
    String changedMeanwhile(String names);

    @Message
    String history();

    @Message
    String nothingRecorded();

    @Message
    String fromTo(String field, String from, String to);

    @Message
    String accept();

    @Message
    String reject();

    @Message
    String dueDate();

    @Message
    String incidents();

    @Message
    String created();

    @Message
    String allTeams();

    @Message
    String show();

    @Message
    String notSaved();

    @Message
    String whatYouTyped();

    @Message
    String severity();

    @Message
    String decidedOn(long n);

    @Message
    String chooseOne();

    @Message
    String doneAndNot(long done, long failed);

    @Message
    String changedMeanwhileBy(String name);

    @Message
    String finishedOf(int done, int all);

    // Keyboard shortcuts

    @Message
    String keyboardShortcuts();

    @Message
    String keySearch();

    @Message
    String keyMove();

    @Message
    String keyOpen();

    @Message
    String keyAct();

    @Message
    String keyMine();

    @Message
    String keyOverview();

    @Message
    String keyHelp();

    @Message
    String keysUsed();

    @Message
    String close();

    @Message
    String then();
}
