package io.followthrough.reminder;

/** The digest of one person could not be planned; the transaction it was tried in is rolled back. */
class NotPlanned extends RuntimeException {

    private final Long personId;

    NotPlanned(Long personId, RuntimeException cause) {
        super(cause);
        this.personId = personId;
    }

    Long personId() {
        return personId;
    }
}
