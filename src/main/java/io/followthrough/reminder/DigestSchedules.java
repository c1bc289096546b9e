package io.followthrough.reminder;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.followthrough.people.PeopleAdded;
import io.followthrough.people.PeopleChanged;
import io.followthrough.people.Person;
import io.followthrough.people.TeamsChanged;
import io.followthrough.reminder.preference.PreferenceChanged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Everybody's next digest. */
@ApplicationScoped
class DigestSchedules implements PanacheRepositoryBase<DigestSchedule, Long> {

    private final DigestTime time;

    DigestSchedules(ReminderConfig config) {
        this.time = new DigestTime(config.digestHour());
    }

    void begin(@Observes PeopleAdded added) {
        for (Person person : added.people()) {
            persist(new DigestSchedule(person.id(), time.nextAfter(added.at(), person.calendar())));
        }
    }

    /** Another zone or team may mean that it is morning already: the next run looks, and gives nobody a second digest. */
    void reconsider(@Observes PeopleChanged changed) {
        update("nextAt = ?1 where personId in ?2", changed.at(), changed.people().stream().map(Person::id).toList());
    }

    /** So may other working days: those that are new to the next run must not pass unseen. */
    void reconsider(@Observes TeamsChanged changed) {
        update("nextAt = ?1 where personId in (select p.id from Person p where p.team in ?2)", changed.at(), changed.teams());
    }

    /**
     * Those who have been due longest, locked until the end of the transaction; those that others hold are passed over.
     * Served by the index digest_schedule_due.
     */
    List<DigestSchedule> claim(int atMost, Instant now) {
        return getSession().createNativeQuery("""
                SELECT * FROM digest_schedule
                WHERE next_at <= :now
                ORDER BY next_at, person_id
                LIMIT :atMost
                FOR UPDATE SKIP LOCKED""", DigestSchedule.class)
                .setParameter("now", now)
                .setParameter("atMost", atMost)
                .getResultList();
    }

    /** Lets the others go first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void postpone(Long personId, Instant until) {
        update("nextAt = ?1 where personId = ?2", until, personId);
    }

    /** Another hour or the end of a pause may mean that it is time already. */
    void reconsider(@Observes PreferenceChanged changed) {
        update("nextAt = ?1 where personId = ?2", changed.at(), changed.person().id());
    }
}
