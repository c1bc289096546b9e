package io.followthrough.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.followthrough.classification.Priority;
import io.followthrough.followup.DueDate;
import io.followthrough.followup.Status;
import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.policy.Deadline;
import io.followthrough.policy.EscalationStep;
import io.followthrough.policy.EscalationStep.Recipient;
import io.followthrough.policy.Policy;
import io.followthrough.time.WorkingCalendar;

/** A follow-up of somebody's, to be seen by somebody on a Wednesday; made without a database. */
final class SomeView {

    static final LocalDate TODAY = LocalDate.parse("2026-03-04");
    static final Person OWNER = person(1);
    static final Person LEAD = person(2);
    static final Person MANAGER = person(3);

    private static final Policy POLICY = new Policy("P1", null, null, null, null,
            List.of(Deadline.parse("-7wd"), Deadline.parse("-2wd"), Deadline.parse("0d")),
            List.of(new EscalationStep(Deadline.parse("3wd"), Recipient.LEAD),
                    new EscalationStep(Deadline.parse("7wd"), Recipient.MANAGER)),
            null, null);
    private static final Team TEAM = team();

    private LocalDate dueOn = TODAY.plusYears(1);
    private Status status = Status.OPEN;
    private String completedBy;
    private Person owner = OWNER;
    private LocalDate snoozedUntil;
    private boolean extensionRequested;
    private Instant dismissalRequestedAt;
    private boolean escalated;

    static SomeView aFollowUp() {
        return new SomeView();
    }

    SomeView dueOn(String day) {
        dueOn = day == null ? null : LocalDate.parse(day);
        return this;
    }

    SomeView ownedBy(Person person) {
        owner = person;
        return this;
    }

    SomeView unassigned() {
        return ownedBy(null);
    }

    SomeView snoozedUntil(String day) {
        snoozedUntil = LocalDate.parse(day);
        return this;
    }

    SomeView extensionRequested() {
        extensionRequested = true;
        return this;
    }

    SomeView dismissalRequested() {
        dismissalRequestedAt = Instant.EPOCH;
        return this;
    }

    SomeView escalated() {
        escalated = true;
        return this;
    }

    SomeView doneAndToBeCheckedOn(String day) {
        status = Status.DONE;
        return dueOn(day);
    }

    SomeView completedBy(Person person) {
        status = Status.IN_REVIEW;
        completedBy = person.email();
        return this;
    }

    ReadersView seenBy(Person reader) {
        OpenItem item = new OpenItem(7L, "Add an index", Priority.P1, status, due(), POLICY.name(), completedBy,
                owner == null ? null : owner.id(), owner == null ? null : owner.name(), TEAM, dismissalRequestedAt, "{}");
        return new ReadersView(item, reader, POLICY, TODAY, escalated);
    }

    private DueDate due() {
        return new DueDate() {
            @Override
            public Optional<LocalDate> dueOn() {
                return Optional.ofNullable(dueOn);
            }

            @Override
            public int daysPast(LocalDate day) {
                return DueDate.on(dueOn).daysPast(day);
            }

            @Override
            public Optional<LocalDate> extensionRequested() {
                return dueOn().filter(_ -> extensionRequested);
            }

            @Override
            public Optional<LocalDate> snoozedUntil(LocalDate today) {
                return Optional.ofNullable(snoozedUntil).filter(today::isBefore);
            }
        };
    }

    private static Person person(long id) {
        return new Person() {
            @Override
            public Long id() {
                return id;
            }

            @Override
            public String email() {
                return "person-" + id + "@example.org";
            }

            @Override
            public String name() {
                return "Person " + id;
            }
        };
    }

    private static Team team() {
        return new Team() {
            @Override
            public Optional<Person> lead() {
                return Optional.of(LEAD);
            }

            @Override
            public Optional<Person> manager() {
                return Optional.of(MANAGER);
            }

            @Override
            public WorkingCalendar calendar() {
                return WorkingCalendar.MONDAY_TO_FRIDAY;
            }
        };
    }
}
