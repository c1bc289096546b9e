package io.followthrough.reminder;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.people.People;

/** What a test wants to know of the digests of one person. */
@ApplicationScoped
class PlannedDigests {

    private final Digests digests;
    private final DigestSchedules schedules;
    private final People people;

    PlannedDigests(Digests digests, DigestSchedules schedules, People people) {
        this.digests = digests;
        this.schedules = schedules;
        this.people = people;
    }

    /** The days they were for, oldest first. */
    List<LocalDate> daysOf(String person) {
        return datesOf(person, DigestKind.DAILY);
    }

    /** The Mondays of the weeks that they were for, oldest first. */
    List<LocalDate> weeksOf(String person) {
        return datesOf(person, DigestKind.WEEKLY);
    }

    @Transactional
    List<LocalDate> datesOf(String person, DigestKind kind) {
        return digests.stream("person.email = ?1 and kind = ?2 order by id", person, kind).map(Digest::localDate).toList();
    }

    @Transactional
    List<String> subjectsOf(String person) {
        return digests.stream("person.email = ?1 and kind = DAILY order by id", person).map(Digest::subject).toList();
    }

    /** When the next one is looked for. */
    @Transactional
    String nextOf(String person) {
        return nextOf(person, DigestKind.DAILY);
    }

    @Transactional
    String nextOf(String person, DigestKind kind) {
        Long id = people.withEmail(person).orElseThrow().id();
        return schedules.findById(new DigestSchedule.Key(id, kind)).nextAt().toString();
    }
}
