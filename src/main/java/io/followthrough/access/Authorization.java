package io.followthrough.access;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Who may do what: the one place that every page, operation and job asks. */
@ApplicationScoped
public class Authorization {

    private final CurrentCaller current;

    Authorization(CurrentCaller current) {
        this.current = current;
    }

    /** What the caller can see. */
    public Visibility visibility() {
        return current.caller().visibility();
    }

    /**
     * What was looked for, if the caller may know that it exists.
     *
     * @param notFound what is said when it does not, and word by word the same when the caller may not know of it
     */
    public <T extends Guarded> T visible(Optional<T> found, Supplier<ProblemException> notFound) {
        return found.filter(visibility()::shows).orElseThrow(notFound);
    }

    /** @throws ProblemException 403 when the caller may not add something to this team */
    public void requireAdding(Long team) {
        require(Role.MEMBER, team, "add something to it");
    }

    /** @throws ProblemException 404 when the caller may not know that it exists */
    public <T extends Guarded> T requireVisible(T thing) {
        return visible(Optional.of(thing), () -> ProblemException.notFound(thing.key()));
    }

    /** @throws ProblemException 404 when the caller cannot see it, 403 when they may not change it */
    public void requireChange(Guarded thing) {
        requireVisible(thing);
        if (!mayChange(thing)) {
            throw forbidden("Only members of the team of " + thing.key() + ", its owner and admins may change it.");
        }
    }

    /** Whether they may change what they see: members of its team, its owner and admins may. */
    public boolean mayChange(Guarded thing) {
        Caller caller = current.caller();
        return caller.may(Permission.CHANGE)
                && (caller.has(Role.MEMBER, thing.guardingTeam()) || isOwner(caller, thing));
    }

    /** @throws ProblemException 403 when the caller may not do what needs this role in the team */
    public void require(Role role, Long team, String toDoWhat) {
        if (!current.caller().has(role, team)) {
            throw forbidden(
                    "The role " + role.name().toLowerCase(java.util.Locale.ROOT) + " in the team is needed to " + toDoWhat
                            + ".");
        }
    }

    /** @throws ProblemException 403 for people who are no admins; programs take what they may see */
    public void requireExporting() {
        Caller caller = current.caller();
        if (caller.person() != null && !caller.isAdmin()) {
            throw forbidden("Only admins and API tokens export everything at once.");
        }
    }

    public static ProblemException forbidden(String detail) {
        return ProblemException.of(ProblemType.FORBIDDEN, detail);
    }

    /** An owner who was handed a follow-up of another team may carry it out. */
    private static boolean isOwner(Caller caller, Guarded thing) {
        return caller.person() != null && thing.isOwnedBy(caller.person());
    }
}
