package io.followthrough.reminder;

import java.time.Instant;
import java.util.Optional;

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
    public Optional<Composed> compose(Person reader, Instant now) {
        return Optional.of(composing.of(reader, now)).filter(content -> !content.isEmpty())
                .map(content -> new Composed(content.date(), content.items(),
                        DigestMail.of(content, reader.id(), frames.around(reader, now))));
    }
}
