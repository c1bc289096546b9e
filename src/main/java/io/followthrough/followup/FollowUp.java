package io.followthrough.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import io.followthrough.access.Guarded;
import io.followthrough.api.Key;
import io.followthrough.classification.Priority;
import io.followthrough.people.Team;
import io.followthrough.policy.Match;
import io.followthrough.policy.Situation;

/** One corrective or preventative task that an incident left behind. */
@Entity
public class FollowUp extends Background implements Guarded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow_up_seq")
    @SequenceGenerator(name = "follow_up_seq", sequenceName = "follow_up_seq", allocationSize = 1)
    private Long id;
    @Embedded
    private FollowUpDetails details;
    @Embedded
    private Guessed guessed;
    @Embedded
    private Progress progress;
    @Embedded
    private DueDate due;
    private String policy;
    private String policyBecause;

    protected FollowUp() {}

    public FollowUp(Status status, Team team, FollowUpDetails details, Guessed guessed, Origin origin, Instant now) {
        super(team, origin, now);
        this.progress = new Progress(status);
        this.due = DueDate.on(null);
        this.details = details;
        this.guessed = guessed;
    }

    /** Files it under the policy that holds for it and gives it its first due date. */
    public void follow(Match match, DueDate first) {
        fileUnder(match);
        due = first;
    }

    /** Files it again, as its details or the policies have changed since; the due date stays. */
    public void fileUnder(Match match) {
        policy = match.policy().name();
        policyBecause = match.because();
    }

    /** What somebody says about nature or type is no guess any more. */
    public void change(FollowUpDetails changed) {
        guessed = guessed.unlessSaid(details, changed);
        details = changed;
    }

    /** Nature and type stay guessed where they were. */
    public void relabel(List<String> labels) {
        details = details.withLabels(labels);
    }

    @Override
    public Long guardingTeam() {
        return team().id();
    }

    @Override
    public boolean isOwnedBy(Long person) {
        return owner().filter(owner -> owner.id().equals(person)).isPresent();
    }

    public boolean isOverdue(Instant now) {
        return daysOverdue(now) > 0;
    }

    /** In calendar days of the team; 0 when it is not overdue. */
    public int daysOverdue(Instant now) {
        return Overdue.days(progress.status(), due(), team().calendar().dateOf(now));
    }

    /** What the policies look at. */
    public Situation situation() {
        return new Situation(details.priority(), details.nature(), details.type(), team().slug(),
                incidents().stream().flatMap(incident -> incident.severity().stream()).collect(Collectors.toSet()),
                incidents().stream().flatMap(incident -> incident.services().stream()).collect(Collectors.toSet()),
                Set.copyOf(details.labels()));
    }

    public Long id() {
        return id;
    }

    @Override
    public String key() {
        return Key.FOLLOW_UP.of(id);
    }

    public String title() {
        return details.title();
    }

    public FollowUpDetails details() {
        return details;
    }

    public Guessed guessed() {
        return guessed;
    }

    public Priority priority() {
        return details.priority();
    }

    public Progress progress() {
        return progress;
    }

    /** Hibernate leaves an embedded value null when all its columns are. */
    public DueDate due() {
        return due == null ? DueDate.on(null) : due;
    }

    public String policy() {
        return policy;
    }

    /** Why that one holds, in words; empty for what was filed before this was kept. */
    public Optional<String> policyBecause() {
        return Optional.ofNullable(policyBecause);
    }
}
