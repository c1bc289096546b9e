package io.followthrough.reminder;

/** The digest of one person could not be planned; the transaction it was tried in is rolled back. */
class NotPlanned extends RuntimeException {

    private final DigestSchedule.Key key;

    NotPlanned(DigestSchedule.Key key, RuntimeException cause) {
        super(cause);
        this.key = key;
    }

    DigestSchedule.Key key() {
        return key;
    }
}
