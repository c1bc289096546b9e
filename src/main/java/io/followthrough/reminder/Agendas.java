package io.followthrough.reminder;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.people.Person;

/** Finds out what people have to do, by the same rules as their digests. */
@ApplicationScoped
public class Agendas {

    private final Gathering gathering;

    Agendas(Gathering gathering) {
        this.gathering = gathering;
    }

    /** @param most so many entries has a part at most */
    @Transactional
    public Agenda of(Person person, int most, Instant now) {
        Draft<AgendaPart> draft = gathering.of(List.of(person), List.of(AgendaPart.values()), most, now).get(person.id());
        return new Agenda(Stream.ofNullable(draft).flatMap(Draft::filled).map(Agendas::part).toList());
    }

    private static Agenda.Part part(SectionCollector<AgendaPart> collector) {
        return new Agenda.Part(collector.kind(),
                collector.kept().map(view -> new Agenda.Entry(view.item().id(),
                        view.inPlaceOf().map(Person::name).orElse(null))).toList(),
                collector.total());
    }
}
