package io.followthrough.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.followthrough.people.Person;

/** What the mails of one kind say. */
public interface Edition {

    DigestKind kind();

    /** By the readers' ids; without those to whom there is nothing to say, as to somebody who has left. */
    Map<Long, Composed> compose(Collection<Person> readers, Instant now);

    /** Empty when there is nothing to say. */
    default Optional<Composed> compose(Person reader, Instant now) {
        return Optional.ofNullable(compose(List.of(reader), now).get(reader.id()));
    }
}
