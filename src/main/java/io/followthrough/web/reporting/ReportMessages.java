package io.followthrough.web.reporting;

import io.followthrough.web.page.Messages;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the reports, in {@code messages/reporting_en.properties}. */
@MessageBundle(value = "reporting", locale = Messages.LANGUAGE)
interface ReportMessages {

    @Message
    String reports();

    @Message
    String whatReportsTell();

    @Message
    String theme(KnownReport.Theme theme);

    @Message
    String named(KnownReport report);

    @Message
    String tells(KnownReport report);

    @Message
    String measure(Measure measure);

    @Message
    String fromDay();

    @Message
    String toDay();

    @Message
    String within();

    @Message
    String groupedBy();

    @Message
    String thenBy();

    @Message
    String nothing();

    @Message
    String any();

    @Message
    String asOf();

    @Message
    String asOfEmpty();

    @Message
    String ownersAddress();

    @Message
    String number();

    @Message
    String asATable();

    @Message
    String onlyTheLargest();

    @Message
    String nothingToDraw();

    @Message
    String figures();

    @Message
    String nothingToReport();

    @Message
    String all();

    @Message
    String stillCounting();

    @Message
    String dashMeans();

    @Message
    String incompleteMeans();

    @Message
    String firstRows(String n);

    @Message
    String everyRow();

    @Message
    String howToRead();

    @Message
    String definition();

    @Message
    String population();

    @Message
    String denominator();

    @Message
    String countsOnly();

    @Message
    String period();

    @Message
    String fromUntil(String from, String to);

    @Message
    String from(String day);

    @Message
    String until(String day);

    @Message
    String whateverTheDueDate();

    @Message
    String daysAreOf(String zone);

    @Message
    String takeItWithYou();

    @Message
    String csv();

    @Message
    String json();

    @Message
    String apiCall();

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String mostOverdue();

    @Message
    String everyOverdueAsCsv();

    @Message
    String worstOf(int n);
}
