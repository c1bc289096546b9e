package io.followthrough.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.followthrough.classification.Priority;
import io.followthrough.followup.DueDate;
import io.followthrough.followup.Status;
import io.followthrough.people.Person;
import io.followthrough.people.Team;

/**
 * What a digest needs to know of a follow-up that somebody has to do something about.
 *
 * @param due for a finished one, the date of its effectiveness check
 * @param policy the name of the policy it follows
 * @param completedBy who says that it is finished; null unless it waits for verification
 * @param ownerId null when nobody owns it
 * @param owner the owner's name; null when nobody owns it
 * @param dismissalRequestedAt null unless somebody wants it dismissed and nobody has decided
 * @param restrictedTo the ids of the teams that alone may know of it, as PostgreSQL writes an array: {@code {}} for everybody
 */
record OpenItem(Long id, String title, Priority priority, Status status, DueDate due, String policy, String completedBy,
        Long ownerId, String owner, Team team, Instant dismissalRequestedAt, String restrictedTo) {

    private static final Pattern TEAM = Pattern.compile("[0-9]+");

    /** One that is done, to be looked back at. */
    OpenItem(Long id, String title, Priority priority, Status status, LocalDate checkDueOn, String policy, String completedBy,
            Long ownerId, String owner, Team team, String restrictedTo) {
        this(id, title, priority, status, DueDate.on(checkDueOn), policy, completedBy, ownerId, owner, team, null,
                restrictedTo);
    }

    /** Whether somebody who belongs to these teams may know of it. */
    boolean isShownTo(Set<Long> teams) {
        return TEAM.matcher(restrictedTo).results().map(found -> Long.valueOf(found.group())).allMatch(teams::contains);
    }

    /** Whom it concerns: its owner, and whom the team answers to. */
    Stream<Long> concerned() {
        return Stream.of(Optional.ofNullable(ownerId), team.lead().map(Person::id), team.manager().map(Person::id))
                .flatMap(Optional::stream).distinct();
    }
}
