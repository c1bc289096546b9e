package io.followthrough.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Embeddable;

import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** When a follow-up is due: the date it first had, kept for ever, the one that counts now, and how it may come to another. */
@Embeddable
public class DueDate {

    private static final int MOST_YEARS_AHEAD = 10;
    private static final String FIELD = "/dueOn";

    private LocalDate dueOn;
    private LocalDate originalDueOn;
    private int extensions;
    private LocalDate extensionRequested;
    private LocalDate snoozedUntil;
    private boolean dueByPolicy;

    protected DueDate() {}

    /** @param day one that somebody chose; null for none */
    public static DueDate on(LocalDate day) {
        DueDate due = new DueDate();
        due.dueOn = day;
        due.originalDueOn = day;
        return due;
    }

    /** @param day null when the policy sets none */
    public static DueDate byPolicy(LocalDate day) {
        DueDate due = on(day);
        due.dueByPolicy = true;
        return due;
    }

    /** Moves it because the policies have changed, which is no extension. */
    public void recompute(LocalDate day) {
        moveTo(day);
    }

    /**
     * Asks for a later date, which counts once somebody approves it.
     *
     * @throws ProblemException 409 while another one waits for a decision, 422 when the date is not later or lies in the past
     */
    public void request(LocalDate day, LocalDate today) {
        requireNothingUndecided();
        if (dueOn != null && !day.isAfter(dueOn)) {
            throw ProblemException.unprocessable(FIELD, "must be after the due date, " + dueOn);
        }
        requireReachable(day, today);
        extensionRequested = day;
    }

    public void approveRequest() {
        extendTo(extensionRequested);
    }

    /** It was refused, or withdrawn. */
    public void dropRequest() {
        extensionRequested = null;
    }

    /**
     * Moves it without asking, to an earlier date too.
     *
     * @throws ProblemException 409 while an extension waits for a decision, 422 for the same date or one in the past
     */
    public void edit(LocalDate day, LocalDate today) {
        requireNothingUndecided();
        if (day.equals(dueOn)) {
            throw ProblemException.unprocessable(FIELD, "is the due date already");
        }
        requireReachable(day, today);
        extendTo(day);
    }

    private void extendTo(LocalDate day) {
        moveTo(day);
        extensions++;
        extensionRequested = null;
    }

    /** What was put off for the old date comes up again. */
    private void moveTo(LocalDate day) {
        dueOn = day;
        originalDueOn = originalDueOn == null ? day : originalDueOn;
        snoozedUntil = null;
    }

    private void requireNothingUndecided() {
        if (extensionRequested != null) {
            throw ProblemException.of(ProblemType.CONFLICT,
                    "An extension to " + extensionRequested + " waits for a decision; decide on it first.");
        }
    }

    private static void requireReachable(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw ProblemException.unprocessable(FIELD, "must not be before today, " + today + " in the team's zone");
        }
        if (day.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            throw ProblemException.unprocessable(FIELD, "must be within " + MOST_YEARS_AHEAD + " years");
        }
    }

    /** @param day null to end it */
    public void snoozeUntil(LocalDate day) {
        if (!Objects.equals(day, snoozedUntil)) { // to Hibernate every write to an embedded value makes a new version
            snoozedUntil = day;
        }
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<LocalDate> originalDueOn() {
        return Optional.ofNullable(originalDueOn);
    }

    /** Whether a policy set the first one; false for one that somebody chose. */
    public boolean isByPolicy() {
        return dueByPolicy;
    }

    /** How often somebody moved it. */
    public int extensions() {
        return extensions;
    }

    /** The date that somebody asked for and nobody has decided on. */
    public Optional<LocalDate> extensionRequested() {
        return Optional.ofNullable(extensionRequested);
    }

    /** How many calendar days it has moved; negative when it is due earlier than at first. */
    public int slipDays() {
        return dueOn == null ? 0 : (int) ChronoUnit.DAYS.between(originalDueOn, dueOn);
    }

    /** The day that was chosen, whether it has come or not. */
    Optional<LocalDate> snoozedUntil() {
        return Optional.ofNullable(snoozedUntil);
    }

    /** The day its owner is reminded again; empty when they have not put it off, or the day has come. */
    public Optional<LocalDate> snoozedUntil(LocalDate today) {
        return snoozedUntil().filter(today::isBefore);
    }

    /** How many calendar days the day lies after the due date; 0 when it is not after it, or there is none. */
    public int daysPast(LocalDate day) {
        return dueOn == null || !day.isAfter(dueOn) ? 0 : (int) ChronoUnit.DAYS.between(dueOn, day);
    }
}
