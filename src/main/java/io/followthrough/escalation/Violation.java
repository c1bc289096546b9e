package io.followthrough.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;

import io.followthrough.followup.FollowUp;
import io.followthrough.people.Person;

/** The record that a deadline of a policy was missed; it outlives the lateness. */
@Entity
class Violation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "violation_seq")
    @SequenceGenerator(name = "violation_seq", sequenceName = "violation_seq", allocationSize = 1)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private FollowUp followUp;
    private int number;
    private String policy;
    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;
    private LocalDate dueOn;
    private LocalDate missedSince;
    private Instant recordedAt;
    private Instant closedAt;
    @Embedded
    private Excuse excuse;
    private Instant decidedAt;
    @OneToMany(mappedBy = "violation", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    private List<Step> steps = new ArrayList<>();

    protected Violation() {}

    /** @param number counts the violations of one follow-up from 1 */
    Violation(FollowUp followUp, int number, Obligation missed, LocalDate missedSince, Instant now) {
        this.followUp = followUp;
        this.number = number;
        this.policy = followUp.policy();
        this.kind = missed.kind();
        this.dueOn = missed.dueOn();
        this.missedSince = missedSince;
        this.recordedAt = now;
    }

    /** The deadline is met after all, or another due date has taken its place; when it is closed already, it stays as it is. */
    void close(Instant at) {
        closedAt = closedAt == null ? at : closedAt;
    }

    /** It is late again by the same due date; the steps that were taken are not taken again. */
    void reopen() {
        closedAt = null;
    }

    void reach(Rung rung, Person person, Instant now) {
        steps.add(new Step(this, rung, person, now));
    }

    void excuse(Excuse given) {
        excuse = given;
        decidedAt = given.at();
    }

    void takeExcuseBack(Instant at) {
        excuse = null;
        decidedAt = at;
    }

    boolean isOf(Obligation obligation) {
        return kind == obligation.kind() && dueOn.equals(obligation.dueOn());
    }

    Set<Integer> taken() {
        return steps.stream().map(Step::number).collect(Collectors.toSet());
    }

    Long id() {
        return id;
    }

    FollowUp followUp() {
        return followUp;
    }

    int number() {
        return number;
    }

    /** The one that the follow-up was filed under when it was missed. */
    String policy() {
        return policy;
    }

    DeadlineKind kind() {
        return kind;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** The first day of being late, in the team's zone. */
    LocalDate missedSince() {
        return missedSince;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Empty while the follow-up is late by it. */
    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    Optional<Excuse> excuse() {
        return Optional.ofNullable(excuse);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
