package io.followthrough.web.overview;

import io.followthrough.web.page.Messages;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the overview, in {@code messages/overview_en.properties}. */
@MessageBundle(value = "overview", locale = Messages.LANGUAGE)
interface OverviewMessages {

    @Message
    String overview();

    @Message
    String period();

    @Message
    String theLastWeeks(int n);

    @Message
    String anySeverity();

    @Message
    String nothingYet();

    @Message
    String howItBegins();

    @Message
    String importAPostmortem();

    @Message
    String figures();

    @Message
    String asOf();

    @Message
    String overdueNow();

    @Message
    String ofOpen(String open);

    @Message
    String dueThisWeek();

    @Message
    String overdueAlready(long n, String late);

    @Message
    String onTime();

    @Message
    String doneOfDue(String done, String due);

    @Message
    String completion();

    @Message
    String doneOfCreated(String done, String created);

    @Message
    String netFlow();

    @Message
    String openedAndClosed(String opened, String closed);

    @Message
    String more(String amount, String then);

    @Message
    String fewer(String amount, String then);

    @Message
    String higher(String amount, String then);

    @Message
    String lower(String amount, String then);

    @Message
    String same(String then);

    @Message
    String unknown(String then);

    @Message
    String weeksAgo(int n);

    @Message
    String inTheWeeksBefore(int n);

    @Message
    String burnDown();

    @Message
    String week();

    @Message
    String open();

    @Message
    String opened();

    @Message
    String closed();

    @Message
    String ageing();

    @Message
    String daysOverdue();

    @Message
    String overdueCount();

    @Message
    String asATable();

    @Message
    String wholeReport();

    @Message
    String worst();

    @Message
    String whatIsWorst();

    @Message
    String nothingOverdue();
}
