package io.followthrough.reminder;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.people.Person;

/** What somebody is to do something about today. */
@ApplicationScoped
class DailyDigest implements Edition {

    private final ComposingDigest composing;
    private final DigestMails mails;

    DailyDigest(ComposingDigest composing, DigestMails mails) {
        this.composing = composing;
        this.mails = mails;
    }

    @Override
    public DigestKind kind() {
        return DigestKind.DAILY;
    }

    @Override
    public Optional<Composed> compose(Person reader, Instant now) {
        return Optional.of(composing.of(reader, now)).filter(content -> !content.isEmpty())
                .map(content -> new Composed(content.date(), content.items(), mails.to(reader, content, now)));
    }
}
