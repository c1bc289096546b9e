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

/** Everybody's next digest, and the next weekly report of those who lead. */
@ApplicationScoped
class DigestSchedules implements PanacheRepositoryBase<DigestSchedule, DigestSchedule.Key> {

    /** What is due already stays due since then. */
    private static final String SOONER = "nextAt = least(nextAt, ?1) where ";

    private final DigestTime time;

    DigestSchedules(ReminderConfig config) {
        this.time = new DigestTime(config.digestHour());
    }

    void begin(@Observes PeopleAdded added) {
        for (Person person : added.people()) {
            persist(new DigestSchedule(person.id(), DigestKind.DAILY, time.nextAfter(added.at(), person.calendar())));
        }
    }

    /** Another zone or team may mean that it is morning already: the next run looks, and gives nobody a second digest. */
    void reconsider(@Observes PeopleChanged changed) {
        update(SOONER + "personId in ?2", changed.at(), changed.people().stream().map(Person::id).toList());
    }

    /** So may other working days: those that are new to the next run must not pass unseen. */
    void reconsider(@Observes TeamsChanged changed) {
        update(SOONER + "personId in (select p.id from Person p where p.team in ?2)", changed.at(), changed.teams());
    }

    /** Whoever leads a team gets the weekly report from now on; one who does no longer is passed over when its time comes. */
    @Transactional
    void beginForLeads(Instant now) {
        getSession().createNativeMutationQuery("""
                INSERT INTO digest_schedule (person_id, kind, next_at)
                SELECT DISTINCT t.lead_id, 'weekly', CAST(:now AS timestamptz) FROM team t
                WHERE t.lead_id IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM digest_schedule s WHERE s.person_id = t.lead_id AND s.kind = 'weekly')
                ON CONFLICT DO NOTHING""").setParameter("now", now).executeUpdate();
    }

    /**
     * Those that have been due longest, locked until the end of the transaction; those that others hold are passed over.
     * Served by the index digest_schedule_due.
     */
    List<DigestSchedule> claim(int atMost, Instant now) {
        return getSession().createNativeQuery("""
                SELECT * FROM digest_schedule
                WHERE next_at <= :now
                ORDER BY next_at, person_id, kind
                LIMIT :atMost
                FOR UPDATE SKIP LOCKED""", DigestSchedule.class)
                .setParameter("now", now)
                .setParameter("atMost", atMost)
                .getResultList();
    }

    /** Lets the others go first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void postpone(DigestSchedule.Key key, Instant until) {
        update("nextAt = ?1 where personId = ?2 and kind = ?3", until, key.personId(), key.kind());
    }

    /** Another hour or the end of a pause may mean that it is time already. */
    void reconsider(@Observes PreferenceChanged changed) {
        update(SOONER + "personId = ?2", changed.at(), changed.person().id());
    }
}
