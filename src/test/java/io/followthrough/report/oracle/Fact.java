package io.followthrough.report.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** How a follow-up is between two deeds. */
final class Fact {

    private static final Set<String> FINISHED = Set.of("done", "wont_do");

    String team;
    String owner;
    String priority;
    String nature;
    String type;
    String status;
    LocalDate dueOn;
    LocalDate originalDueOn;
    int extensions;
    Instant createdAt;
    Instant completedAt;
    Instant dismissedAt;
    String effectiveness;
    Set<String> incidents = Set.of();

    boolean isProposed() { return status.equals("proposed"); }

    boolean isOpen() { return !isProposed() && !FINISHED.contains(status); }

    boolean isDone() { return status.equals("done"); }

    Fact after(Event.OfFollowUp event) {
        Fact next = copy();
        switch (event) {
            case Event.Created created -> next = created.first().copy();
            case Event.Turned turned -> next.moveTo(turned.status());
            case Event.Completed completed -> {
                next.moveTo(completed.inReview() ? "in_review" : "done");
                next.completedAt = completed.finished();
            }
            case Event.Verified _ -> {
                next.moveTo("done");
                next.completedAt = completedAt;
            }
            case Event.Dismissed dismissed -> {
                next.moveTo("wont_do");
                next.dismissedAt = dismissed.at();
            }
            case Event.Reopened _ -> {
                next.moveTo("open");
                next.effectiveness = null;
            }
            case Event.Owned owned -> next.owner = owned.owner();
            case Event.Transferred transferred -> next.team = transferred.team();
            case Event.Reclassified reclassified -> {
                next.priority = reclassified.priority();
                next.nature = reclassified.nature();
                next.type = reclassified.type();
            }
            case Event.Extended extended -> {
                next.dueOn = extended.dueOn();
                next.extensions++;
            }
            case Event.Judged judged -> {
                next.effectiveness = judged.outcome();
                if (judged.reopens()) {
                    next.moveTo("open");
                }
            }
            case Event.Served served -> next.incidents = Set.copyOf(served.incidents());
        }
        return next;
    }

    /** Whoever does it anew is judged anew; until then the last judgement stands. */
    private void moveTo(String next) {
        status = next;
        completedAt = null;
        dismissedAt = null;
        effectiveness = isDone() ? null : effectiveness;
    }

    private Fact copy() {
        Fact copy = new Fact();
        copy.team = team;
        copy.owner = owner;
        copy.priority = priority;
        copy.nature = nature;
        copy.type = type;
        copy.status = status;
        copy.dueOn = dueOn;
        copy.originalDueOn = originalDueOn;
        copy.extensions = extensions;
        copy.createdAt = createdAt;
        copy.completedAt = completedAt;
        copy.dismissedAt = dismissedAt;
        copy.effectiveness = effectiveness;
        copy.incidents = incidents;
        return copy;
    }

    @Override
    public String toString() {
        return String.join(" ", status, team, "owner=" + owner, priority, nature, type, "due=" + dueOn,
                "originally=" + originalDueOn, "extensions=" + extensions, "completed=" + completedAt,
                "effectiveness=" + effectiveness, "incidents=" + new java.util.TreeSet<>(incidents));
    }
}
