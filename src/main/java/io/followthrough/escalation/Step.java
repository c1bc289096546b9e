package io.followthrough.escalation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import io.followthrough.people.Person;
import io.followthrough.policy.EscalationStep.Recipient;
import org.hibernate.annotations.Immutable;

/** The record that a violation reached somebody. */
@Entity
@Immutable
@Table(name = "escalation_step")
class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "escalation_step_seq")
    @SequenceGenerator(name = "escalation_step_seq", sequenceName = "escalation_step_seq", allocationSize = 1)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Violation violation;
    private int step;
    @Enumerated(EnumType.STRING)
    private Recipient recipient;
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;
    private Instant at;

    protected Step() {}

    Step(Violation violation, Rung rung, Person person, Instant at) {
        this.violation = violation;
        this.step = rung.number();
        this.recipient = rung.to();
        this.person = person;
        this.at = at;
    }

    int number() {
        return step;
    }

    /** What they were to the team. */
    Recipient recipient() {
        return recipient;
    }

    Person person() {
        return person;
    }

    Instant at() {
        return at;
    }
}
