package io.followthrough.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.people.Person;

/** What somebody is to do something about today. */
@ApplicationScoped
class DailyDigest implements Edition {

    private final ComposingDigest composing;
    private final MailFrames frames;

    DailyDigest(ComposingDigest composing, MailFrames frames) {
        this.composing = composing;
        this.frames = frames;
    }

    @Override
    public DigestKind kind() {
        return DigestKind.DAILY;
    }

    @Override
    public Map<Long, Composed> compose(Collection<Person> readers, Instant now) {
        Map<Long, Composed> composed = new HashMap<>();
        Map<Long, DigestContent> contents = composing.of(readers, now);
        for (Person reader : readers) {
            DigestContent content = contents.get(reader.id());
            if (!content.isEmpty()) {
                composed.put(reader.id(), new Composed(content.date(), content.items(),
                        DigestMail.of(content, reader.id(), frames.around(reader, now)), content.named()));
            }
        }
        return composed;
    }
}
