package io.followthrough.proof.speed;

/**
 * Who is due, and what they are late with.
 *
 * @param people all of them due for a digest
 * @param past follow-ups that were done before, each with its violation, digest and mail
 */
record Company(int people, int past) {

    private static final int EACH = 5;

    /** How many follow-ups are overdue. */
    int overdue() {
        return people * EACH;
    }

    /** The settings that people-due.sql reads. */
    String settings() {
        return "SET proof.people = %d; SET proof.each = %d; SET proof.past = %d;".formatted(people, EACH, past);
    }
}
