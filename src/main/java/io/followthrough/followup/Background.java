package io.followthrough.followup;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

import io.followthrough.access.Guarded;
import io.followthrough.api.Key;
import io.followthrough.incident.Incident;
import io.followthrough.people.Team;
import io.followthrough.postmortem.Cause;
import io.followthrough.postmortem.Postmortem;

/** What a follow-up comes from: the incidents it serves, its postmortem, the cause it removes, and the one it takes over from. */
@MappedSuperclass
public abstract class Background extends Responsibility {

    @ManyToOne(fetch = FetchType.LAZY)
    private Postmortem postmortem;
    @ManyToOne(fetch = FetchType.LAZY)
    private Cause cause;
    @ManyToMany
    @JoinTable(name = "follow_up_incident", joinColumns = @JoinColumn(name = "follow_up_id"), inverseJoinColumns = @JoinColumn(name = "incident_id"))
    private Set<Incident> incidents = new LinkedHashSet<>();
    private Long successorOfId;

    protected Background() {}

    Background(Team team, Origin origin, Instant now) {
        super(team, origin.ownerAsWritten(), now);
        this.incidents.addAll(origin.incidents());
        this.postmortem = origin.postmortem();
        this.cause = origin.cause();
    }

    /** Exactly these incidents. */
    public void serve(Set<Incident> served) {
        incidents.retainAll(served);
        incidents.addAll(served);
    }

    /** @param cause null for none */
    public void pointAt(Cause cause) {
        this.cause = cause;
    }

    /** Takes over from the one with this id. */
    public void succeed(Long ineffective) {
        successorOfId = ineffective;
    }

    /** Of its incidents, its postmortem and the postmortem of its cause, as the triggers of the database compute it. */
    public Set<Long> restrictedTo() {
        return Stream.of(incidents.stream(), postmortem().stream(), cause().map(Cause::postmortem).stream())
                .flatMap(origin -> origin).map(Guarded.class::cast).flatMap(origin -> origin.restrictedTo().stream())
                .collect(Collectors.toSet());
    }

    public Optional<Postmortem> postmortem() {
        return Optional.ofNullable(postmortem);
    }

    public Optional<Cause> cause() {
        return Optional.ofNullable(cause);
    }

    public Set<Incident> incidents() {
        return Set.copyOf(incidents);
    }

    /** In the order of the incidents' creation; without those that are not stored. */
    public List<String> incidentKeys() {
        return incidents.stream().filter(incident -> incident.id() != null).sorted(Comparator.comparing(Incident::id))
                .map(Incident::key).toList();
    }

    /** The key of the ineffective follow-up that it takes over from. */
    public Optional<String> successorOf() {
        return Optional.ofNullable(Key.FOLLOW_UP.of(successorOfId));
    }
}
