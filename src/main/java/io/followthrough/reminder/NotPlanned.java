package io.followthrough.reminder;

import java.util.List;

/** Some digests could not be planned; the transaction it was tried in is rolled back. */
class NotPlanned extends RuntimeException {

    private final transient List<DigestSchedule.Key> keys;

    NotPlanned(List<DigestSchedule.Key> keys, RuntimeException cause) {
        super(cause);
        this.keys = keys;
    }

    /** Whose, and of what. */
    List<DigestSchedule.Key> keys() {
        return keys;
    }
}
