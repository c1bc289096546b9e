package io.followthrough.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whoever a request or a job acts for, and what they may do.
 *
 * @param person the id of the person; null for programs
 * @param everywhere their role in every team; null for none
 * @param roles by the id of a team
 * @param only the id of the one team that they are confined to; null for none
 * @param credential how they proved who they are, as the audit names it, such as {@code session} or {@code token:7}
 */
public record Caller(Actor actor, Long person, Role everywhere, Map<Long, Role> roles, Long only, String credential) {

    /** The service itself, acting on a schedule. */
    public static final Caller SERVICE = new Caller(Actor.SERVICE, null, Role.ADMIN, Map.of(), null, "service");

    private static final String TOKEN = "token:";

    public Caller {
        roles = Map.copyOf(roles);
    }

    /** The same with an actor of this name, who decides for all teams that the roles say. */
    public static Caller named(String name, Long person, Role everywhere, Map<Long, Role> roles, Long only, String credential) {
        Set<Long> leads = roles.entrySet().stream().filter(role -> role.getValue().includes(Role.LEAD)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Caller(new Actor(name, leads, everywhere == Role.ADMIN), person, everywhere, roles, only, credential);
    }

    public boolean isAdmin() { return everywhere == Role.ADMIN; }

    public boolean is(Long somebody) {
        return person != null && person.equals(somebody);
    }

    /** Their role in the team; empty when they have none. */
    public Optional<Role> roleIn(Long team) {
        if (only != null && !only.equals(team)) {
            return Optional.empty();
        }
        Role here = roles.get(team);
        return Optional.ofNullable(here == null || everywhere != null && everywhere.includes(here) ? everywhere : here);
    }

    /** Whether they have the role in this team. */
    public boolean has(Role role, Long team) {
        return roleIn(team).filter(theirs -> theirs.includes(role)).isPresent();
    }

    /** Whether they have the role in any team. */
    public boolean hasAnywhere(Role role) {
        return everywhere != null && everywhere.includes(role) || roles.values().stream().anyMatch(r -> r.includes(role));
    }

    /** Whether they have the permission in any team. What is for oneself is for people: a program has nothing of its own. */
    public boolean may(Permission permission) {
        boolean enough = hasAnywhere(permission.least());
        return enough && (!permission.isToWrite() || person != null || hasAnywhere(Role.MEMBER));
    }

    /** Unlike that of any other caller, also of a later token with the same name. */
    public String distinctName() {
        return credential.startsWith(TOKEN) ? credential : actor.name();
    }

    public Visibility visibility() {
        return isAdmin() && only == null
                ? Visibility.OF_EVERYTHING
                : new Visibility(false, roles.keySet(), only != null || everywhere == null);
    }
}
