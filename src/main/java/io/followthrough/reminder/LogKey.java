package io.followthrough.reminder;

/** The keys under which log lines name what they are about. */
final class LogKey {

    static final String PERSON = "person";
    static final String SUBJECT = "subject";
    static final String PLANNED = "digestsPlanned";
    static final String EXAMINED = "peopleExamined";

    private LogKey() {}
}
