package io.followthrough.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import io.followthrough.access.Actor;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.followup.Completion;
import io.followthrough.followup.FollowUpDetails;
import io.followthrough.followup.Progress;
import io.followthrough.followup.Status;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Verification;

/** A follow-up in words: what a test says about it, and what it is otherwise. */
public final class AFollowUp {

    private static final Policy NO_VERIFICATION = new Policy("test", null, null, null, null, null, null, null, null);

    private static final Policy VERIFICATION = new Policy("test", null, null, null, null, null, null, Verification.REQUIRED,
            null);

    final String team;
    final List<Severity> severities = new ArrayList<>();
    final List<Consumer<Progress>> story = new ArrayList<>();
    String title = "Alert on the queue's age";
    Status status = Status.OPEN;
    Priority priority = Priority.P2;
    Instant createdAt = Instant.parse("2026-01-05T09:00:00Z");
    LocalDate originalDueOn;
    LocalDate dueOn;
    String owner;

    private AFollowUp(String team) {
        this.team = team;
    }

    public static AFollowUp of(String team) {
        return new AFollowUp(team);
    }

    public AFollowUp titled(String title) {
        this.title = title;
        return this;
    }

    public AFollowUp proposed() {
        this.status = Status.PROPOSED;
        return this;
    }

    public AFollowUp of(Priority priority) {
        this.priority = priority;
        return this;
    }

    public AFollowUp ownedBy(String email) {
        this.owner = email;
        return this;
    }

    /** Serves one incident of each severity; null for an incident that nobody has rated. */
    public AFollowUp after(Severity... severities) {
        this.severities.addAll(Arrays.asList(severities));
        return this;
    }

    public AFollowUp createdAt(String instant) {
        this.createdAt = Instant.parse(instant);
        return this;
    }

    public AFollowUp dueOn(String date) {
        this.dueOn = LocalDate.parse(date);
        this.originalDueOn = originalDueOn == null ? dueOn : originalDueOn;
        return this;
    }

    public AFollowUp originallyDueOn(String date) {
        this.originalDueOn = LocalDate.parse(date);
        return this;
    }

    public AFollowUp doneAt(String instant) {
        story.add(progress -> progress.complete(new Completion("seen in production", Actor.withEmail("ana@example.org"),
                Instant.parse(instant)), NO_VERIFICATION));
        return this;
    }

    /** Completed, but nobody has verified it yet. */
    public AFollowUp inReviewSince(String instant) {
        story.add(progress -> progress.complete(new Completion("seen in production", Actor.withEmail("ana@example.org"),
                Instant.parse(instant)), VERIFICATION));
        return this;
    }

    public AFollowUp dismissedAt(String instant) {
        story.add(progress -> progress.dismiss("the service is gone", Instant.parse(instant)));
        return this;
    }

    public AFollowUp thenReopened() {
        story.add(Progress::reopen);
        return this;
    }

    FollowUpDetails details() {
        return new FollowUpDetails(title, null, Nature.CORRECTIVE, FollowUpType.PREVENT, priority, List.of(), List.of());
    }
}
