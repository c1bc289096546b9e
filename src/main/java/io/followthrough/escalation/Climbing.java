package io.followthrough.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUps;
import io.followthrough.followup.SeeingRestricted;
import io.followthrough.people.Person;
import io.followthrough.policy.EscalationStep.Recipient;
import io.followthrough.policy.Policies;
import io.followthrough.policy.Policy;
import io.followthrough.time.WorkingCalendar;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Looks at one follow-up in one transaction: what it has missed, whom that reaches and when to look again come together or not at all. */
@ApplicationScoped
class Climbing {

    private final Ladders ladders;
    private final FollowUps followUps;
    private final Violations violations;
    private final SeeingRestricted seeing;
    private final Event<RungTaken> taken;
    private final Event<ViolationRecorded> recorded;

    Climbing(Ladders ladders, FollowUps followUps, Violations violations, SeeingRestricted seeing, Event<RungTaken> taken,
            Event<ViolationRecorded> recorded) {
        this.taken = taken;
        this.recorded = recorded;
        this.ladders = ladders;
        this.followUps = followUps;
        this.violations = violations;
        this.seeing = seeing;
    }

    /** @return how many steps were taken at the follow-up that has been due longest; empty when none is due */
    Optional<Integer> next(Policies policies, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> ladders.claim(now).map(look -> look(look, policies, now)));
    }

    private int look(Ladders.Look look, Policies policies, Instant now) {
        try {
            FollowUp followUp = followUps.findById(look.followUp());
            Policy policy = policies.namedOrLast(followUp.policy());
            List<Violation> recorded = violations.of(followUp);
            List<Obligation> obligations = Obligations.of(followUp, policy, recorded.stream()
                    .filter(known -> known.kind() == DeadlineKind.ASSIGN).map(Violation::dueOn).findFirst());
            recorded.stream().filter(known -> obligations.stream().noneMatch(known::isOf))
                    .forEach(known -> known.close(followUp.updatedAt()));
            int number = recorded.size();
            int taken = 0;
            Optional<Instant> next = Optional.empty();
            for (Obligation obligation : obligations) {
                Optional<Violation> known = recorded.stream().filter(one -> one.isOf(obligation)).findFirst();
                if (known.isEmpty() && obligation.isMissed(followUp.team().calendar(), now)
                        && !obligation.isMetBefore(look.since())) {
                    known = Optional.of(record(followUp, ++number, obligation, look.since(), now));
                }
                known.ifPresent(one -> settle(one, obligation));
                Ladder ladder = ladder(obligation, policy, followUp.team().calendar());
                taken += known.filter(_ -> mayClimb(obligation)).map(one -> climb(one, ladder, now)).orElse(0);
                next = earlier(next, next(obligation, ladder, known, now));
            }
            ladders.lookAgain(look.followUp(), next);
            violations.flush();
            return taken;
        } catch (RuntimeException e) {
            throw new NotClimbed(look.followUp(), e);
        }
    }

    private Violation record(FollowUp followUp, int number, Obligation missed, Instant since, Instant now) {
        Violation violation = new Violation(followUp, number, missed, missedSince(followUp, missed, since), now);
        violations.persist(violation);
        recorded.fire(new ViolationRecorded(followUp, missed.kind()));
        return violation;
    }

    /** What was owned in time and lost its owner later is missed from then on; so is what another calendar has put into the past. */
    private static LocalDate missedSince(FollowUp followUp, Obligation missed, Instant since) {
        LocalDate first = missed.dueOn().plusDays(1);
        LocalDate seen = followUp.team().calendar().dateOf(since);
        return missed.kind() == DeadlineKind.ASSIGN && seen.isAfter(first) ? seen : first;
    }

    private static void settle(Violation violation, Obligation obligation) {
        if (!obligation.isMet()) {
            violation.reopen();
            return;
        }
        Instant last = violation.followUp().updatedAt();
        boolean isSaidToBeInTime = !obligation.isMissed(violation.followUp().team().calendar(), last);
        violation.close(isSaidToBeInTime ? last : obligation.metAt());
    }

    private static boolean mayClimb(Obligation obligation) {
        return !obligation.isMet() && !obligation.isHeld();
    }

    private int climb(Violation violation, Ladder ladder, Instant now) {
        int taken = 0;
        for (Rung rung : ladder.reached(now, violation.taken())) {
            Optional<Person> recipient = recipient(rung.to(), violation.followUp());
            recipient.ifPresent(person -> take(violation, rung, person, now));
            taken += recipient.isPresent() ? 1 : 0;
        }
        return taken;
    }

    private void take(Violation violation, Rung rung, Person person, Instant now) {
        violation.reach(rung, person, now);
        taken.fire(new RungTaken(violation.followUp(), violation.number(), violation.kind(), violation.dueOn(), rung.number(),
                rung.to(), person, now));
    }

    /** Nobody hears from here what they hear as the owner, or may not know of; the rung is taken when somebody else comes. */
    private Optional<Person> recipient(Recipient to, FollowUp followUp) {
        Optional<Person> meant = switch (to) {
            case LEAD -> followUp.team().lead();
            case MANAGER -> followUp.team().manager();
        };
        return meant.filter(person -> !followUp.isOwnedBy(person.id()) && seeing.lets(person, followUp));
    }

    private static Ladder ladder(Obligation obligation, Policy policy, WorkingCalendar calendar) {
        return switch (obligation.kind()) {
            case COMPLETE -> Ladder.ofCompletion(obligation.dueOn(), policy, calendar);
            case ASSIGN -> Ladder.ofAssignment(obligation.dueOn(), calendar);
        };
    }

    private static Optional<Instant> next(Obligation obligation, Ladder ladder, Optional<Violation> known, Instant now) {
        if (obligation.isMet()) {
            return Optional.empty();
        }
        if (!obligation.isMissed(ladder.calendar(), now)) {
            return Optional.of(obligation.passes(ladder.calendar()));
        }
        return known.filter(_ -> mayClimb(obligation)).flatMap(violation -> ladder.nextAfter(now, violation.taken()));
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }
}
