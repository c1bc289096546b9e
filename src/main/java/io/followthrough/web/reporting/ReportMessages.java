package io.followthrough.web.reporting;

import io.followthrough.web.page.Messages;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the reports, in {@code messages/reporting_en.properties}. */
@MessageBundle(value = "reporting", locale = Messages.LANGUAGE)
interface ReportMessages {

    @Message
    String sameFigures();

    @Message
    String asJson(String report);

    @Message
    String asCsv(String report);

    @Message
    String reports();

    @Message
    String fromDay();

    @Message
    String toDay();

    @Message
    String within();

    @Message
    String groupedBy();

    @Message
    String nothing();

    @Message
    String any();

    @Message
    String asOf();

    @Message
    String daysOfTeams();

    @Message
    String completion();

    @Message
    String group();

    @Message
    String doneInTime();

    @Message
    String of();

    @Message
    String rate();

    @Message
    String tooYoung();

    @Message
    String incomplete();

    @Message
    String noneCreated();

    @Message
    String onTime();

    @Message
    String doneOnTime();

    @Message
    String doneLate();

    @Message
    String stillOpen();

    @Message
    String dismissedLate();

    @Message
    String noneDue();

    @Message
    String overdue();

    @Message
    String overdueNow();

    @Message
    String ofOpen();

    @Message
    String noneOpen();

    @Message
    String ageing();

    @Message
    String overdueByDays();

    @Message
    String bucketDays(String bucket);

    @Message
    String allOverdue();

    @Message
    String noneOverdue();

    @Message
    String mostOverdue();

    @Message
    String nothingOverdue();

    @Message
    String everyOverdueAsCsv();

    @Message
    String upTo200();

    @Message
    String nothingToCount();

    @Message
    String createdFromTo(String from, String to, int within);

    @Message
    String dueFromTo(String from, String to);
}
