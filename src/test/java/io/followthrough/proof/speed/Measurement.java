package io.followthrough.proof.speed;

import java.util.Locale;

/**
 * What one company took.
 *
 * @param rate mails in a second, from the first to the last, with everything that the service does for them
 * @param bare mails in a second that the same mail server takes of a client that does nothing else
 * @param mostMemory of the whole process
 */
record Measurement(Company company, double rate, double bare, String mostMemory) {

    static final String TITLE = "| people due | follow-ups overdue | done before | mails/s | bare client, mails/s | ratio | process at most |\n"
            + "| --: | --: | --: | --: | --: | --: | --: |";

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "| %,d | %,d | %,d | %.0f | %.0f | %.2f | %s |", company.people(), company.overdue(),
                company.past(), rate, bare, rate / bare, mostMemory);
    }
}
