package io.followthrough.proof.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** A follow-up as the oracle knows it. */
final class Task {

    final String key;
    final Crew team;
    final Rule rule;
    final Instant createdAt;
    String status;
    Human owner;
    Instant completedAt;
    LocalDate dueOn;
    LocalDate snoozedUntil;
    /** When it last changed. */
    Instant changedAt;
    /** Since when nobody owns it although somebody has to do it; null when somebody does, or it is not to be done. */
    Instant orphanedAt;
    String completedBy;
    /** The number of the request that waits for a decision; 0 for none. */
    int extension;
    LocalDate wantedOn;
    Human askedBy;
    boolean dismissalAsked;
    LocalDate checkOn;
    boolean checked;
    final Map<String, Miss> misses = new LinkedHashMap<>();

    Task(String key, Crew team, Rule rule, Instant createdAt) {
        this.key = key;
        this.team = team;
        this.rule = rule;
        this.createdAt = createdAt;
        this.changedAt = createdAt;
    }

    int number() {
        return Integer.parseInt(key.substring(3));
    }

    LocalDate today(Instant now) {
        return team.week.today(now);
    }

    /** Something is left for the owner to do. */
    boolean isPending() {
        return status.equals("open") || status.equals("in_progress") || status.equals("blocked");
    }

    /** Neither finished nor only proposed. */
    boolean isWanted() { return isPending() || status.equals("in_review"); }

    boolean isFinished() { return status.equals("done") || status.equals("wont_do"); }

    long daysLate(Instant now) {
        return dueOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, today(now)));
    }

    /** A deadline that another calendar has put into the past was not missed before. */
    void movesFrom(Week before, Instant now) {
        if (isPending() && owner == null && !isUnassignedTooLong(before, now) && isUnassignedTooLong(team.week, now)) {
            orphanedAt = now;
        }
    }

    private boolean isUnassignedTooLong(Week week, Instant now) {
        return week.today(now).isAfter(week.after(week.today(createdAt), rule.assignWithin()));
    }

    boolean isSnoozed(Instant now) {
        return snoozedUntil != null && today(now).isBefore(snoozedUntil);
    }

    /** The day from which on its owner is reminded. */
    boolean isRemindedOf(Instant now) {
        return dueOn != null && rule.remind().stream().anyMatch(step -> !team.week.after(dueOn, step).isAfter(today(now)));
    }

    @Override
    public String toString() {
        return key + " (" + status + ", " + rule.priority() + ", " + team + ", owner " + owner + ", due " + dueOn
                + ", snoozed until "
                + snoozedUntil + ", extension " + extension + ")";
    }
}
