package io.followthrough.chat;

/** The summary of one chat could not be planned; the transaction it was tried in is rolled back. */
class NotSummed extends RuntimeException {

    private final Long team;

    NotSummed(Long team, RuntimeException cause) {
        super(cause);
        this.team = team;
    }

    Long team() {
        return team;
    }
}
