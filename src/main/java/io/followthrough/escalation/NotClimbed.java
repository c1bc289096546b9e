package io.followthrough.escalation;

/** Something went wrong with the escalation of one follow-up. */
class NotClimbed extends RuntimeException {

    private final long followUp;

    NotClimbed(long followUp, RuntimeException cause) {
        super(cause);
        this.followUp = followUp;
    }

    long followUp() {
        return followUp;
    }
}
