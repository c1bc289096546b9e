package io.followthrough.reminder;

import java.time.Instant;
import java.util.Optional;

import io.followthrough.people.Person;

/** What the mails of one kind say. */
public interface Edition {

    DigestKind kind();

    /** Empty when there is nothing to say, as to somebody who has left. */
    Optional<Composed> compose(Person reader, Instant now);
}
