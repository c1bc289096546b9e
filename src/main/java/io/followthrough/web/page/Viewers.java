package io.followthrough.web.page;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;

import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.runtime.BlockingOperationControl;

/** Finds out for whom a page is made: the person who has signed in, else somebody in UTC who reads English. */
@ApplicationScoped
public class Viewers {

    private static final String OF_PAGES = "web/";

    private final CurrentCaller current;
    private final People people;
    private final Clock clock;
    private final Instance<Messages> messages;
    private final Instance<Vocabulary> vocabulary;

    Viewers(CurrentCaller current, People people, Clock clock, @Any Instance<Messages> messages,
            @Any Instance<Vocabulary> vocabulary) {
        this.current = current;
        this.people = people;
        this.clock = clock;
        this.messages = messages;
        this.vocabulary = vocabulary;
    }

    @Produces
    @RequestScoped
    @Named("viewer")
    Viewer viewer() {
        Optional<Person> person = person();
        ZoneId zone = person.map(Person::zone).orElse(ZoneOffset.UTC);
        Locale locale = person.flatMap(Person::locale).orElse(Viewer.UNKNOWN);
        return new Viewer(zone.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone, locale, clock.instant(), in(locale, messages),
                in(locale, vocabulary));
    }

    /** Every page speaks its viewer's language, also where its template asks for texts itself. */
    static void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(instance -> {
            if (instance.getTemplate().getId().startsWith(OF_PAGES) && Arc.container().requestContext().isActive()) {
                instance.setAttribute(TemplateInstance.LOCALE, Arc.container().instance(Viewer.class).get().locale());
            }
        });
    }

    /** A problem may have to be shown where nobody can be looked up, before the request was understood. */
    private Optional<Person> person() {
        return BlockingOperationControl.isBlockingAllowed()
                ? current.known().map(Caller::person).flatMap(people::findByIdOptional)
                : Optional.empty();
    }

    private static <T> T in(Locale locale, Instance<T> messages) {
        return Optional.of(messages.select(Localized.Literal.of(locale.toLanguageTag()))).filter(Instance::isResolvable)
                .or(() -> Optional.of(messages.select(Localized.Literal.of(locale.getLanguage())))
                        .filter(Instance::isResolvable))
                .orElseGet(() -> messages.select(Localized.Literal.of(Messages.LANGUAGE))).get();
    }
}
