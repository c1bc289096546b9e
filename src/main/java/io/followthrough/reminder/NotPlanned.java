package io.followthrough.reminder;

import java.util.List;

/** The digests of some people could not be planned; the transaction it was tried in is rolled back. */
class NotPlanned extends RuntimeException {

    private final transient List<Long> people;

    NotPlanned(List<Long> people, RuntimeException cause) {
        super(cause);
        this.people = people;
    }

    /** Their ids. */
    List<Long> people() {
        return people;
    }
}
