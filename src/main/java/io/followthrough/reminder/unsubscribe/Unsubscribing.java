package io.followthrough.reminder.unsubscribe;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.api.PublicUrl;
import io.followthrough.history.Happening;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.reminder.preference.ChangingPreferences;

/** Lets whoever holds a link from a mail stop the mails to that person, without a sign-in. */
@ApplicationScoped
public class Unsubscribing {

    static final String PATH = "/unsubscribe/";

    private final LinkSignature signature;
    private final People people;
    private final ChangingPreferences changing;
    private final PublicUrl publicUrl;
    private final MailConfig config;

    Unsubscribing(LinkSignature signature, People people, ChangingPreferences changing, PublicUrl publicUrl,
            MailConfig config) {
        this.signature = signature;
        this.people = people;
        this.changing = changing;
        this.publicUrl = publicUrl;
        this.config = config;
    }

    /** Where a mail to this person leads that is sent now. */
    public URI linkFor(Person person, Instant now) {
        UnsubscribeToken token = new UnsubscribeToken(person.id(), now.plus(config.unsubscribeWithin()));
        return publicUrl.under(PATH + token.written(signature));
    }

    boolean isGood(String token, Instant now) {
        return UnsubscribeToken.read(token, signature, now).isPresent();
    }

    /** @return whether the link was good; whose mails have stopped already, theirs stay so */
    @Transactional
    boolean unsubscribe(String token, Instant now) {
        Optional<Person> reader = UnsubscribeToken.read(token, signature, now)
                .flatMap(good -> people.findByIdOptional(good.person()));
        reader.ifPresent(person -> changing.unsubscribe(person, Happening
                .of("unsubscribe", Actor.withEmail(person.email()), now).because("By the link in a mail")));
        return reader.isPresent();
    }
}
