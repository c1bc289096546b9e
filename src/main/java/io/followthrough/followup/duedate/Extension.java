package io.followthrough.followup.duedate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import io.followthrough.followup.FollowUp;
import io.followthrough.history.Happening;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** A request to move the due date of a follow-up, and what came of it. */
@Entity
public class Extension {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "extension_seq")
    @SequenceGenerator(name = "extension_seq", sequenceName = "extension_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private FollowUp followUp;
    private int number;
    private String requestedBy;
    private Instant requestedAt;
    private LocalDate fromDueOn;
    private LocalDate toDueOn;
    private String reason;
    @Enumerated(EnumType.STRING)
    private Settlement decision;
    private String decidedBy;
    private Instant decidedAt;
    private String decisionReason;

    protected Extension() {}

    /** @param number counts the extensions of one follow-up from 1 */
    Extension(FollowUp followUp, int number, LocalDate toDueOn, Happening request) {
        this.followUp = followUp;
        this.number = number;
        this.requestedBy = request.actor().name();
        this.requestedAt = request.at();
        this.fromDueOn = followUp.due().dueOn().orElse(null);
        this.toDueOn = toDueOn;
        this.reason = request.reason();
    }

    /** @throws ProblemException 409 when it was settled before */
    void settle(Settlement how, Happening happening) {
        if (decision != null) {
            throw ProblemException.of(ProblemType.CONFLICT,
                    "Extension " + number + " was " + decision.word() + " by " + decidedBy + " already.");
        }
        decision = how;
        decidedBy = happening.actor().name();
        decidedAt = happening.at();
        decisionReason = happening.reason();
    }

    FollowUp followUp() {
        return followUp;
    }

    int number() {
        return number;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Optional<LocalDate> from() {
        return Optional.ofNullable(fromDueOn);
    }

    LocalDate to() {
        return toDueOn;
    }

    String reason() {
        return reason;
    }

    Optional<Settlement> decision() {
        return Optional.ofNullable(decision);
    }

    Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }
}
