package io.followthrough.people;

import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Authorization;
import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Role;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Who may change what about people and teams, so that nobody gives themselves or others more than they were given. */
@ApplicationScoped
public class Authority {

    private final CurrentCaller current;
    private final Authorization authorization;

    Authority(CurrentCaller current, Authorization authorization) {
        this.current = current;
        this.authorization = authorization;
    }

    /** Somebody who is confined to one team is no admin of people, whatever their role. */
    public boolean isAdmin() {
        Caller caller = current.caller();
        return caller.isAdmin() && caller.only() == null;
    }

    /** @throws ProblemException 403 unless the caller is an admin */
    public void requireAdmin() {
        if (!isAdmin()) {
            throw Authorization.forbidden("Only admins may do this.");
        }
    }

    /** Everybody says what they are called, where they are and what they read; the rest is for admins. */
    void requireChange(Person person, PersonRequest wanted) {
        if (isAdmin()) {
            return;
        }
        if (!current.caller().is(person.id())) {
            throw Authorization.forbidden("Only " + person.email() + " and admins may change this person.");
        }
        refuse(person.facts(), wanted.facts(), "team");
    }

    /** A lead says how the team works; who leads it, and who is escalated to, is for admins. */
    void requireChange(Team team, TeamRequest wanted) {
        requireLead(team);
        if (!isAdmin()) {
            refuse(team.facts(), wanted.facts(), "lead", "manager");
        }
    }

    /** @throws ProblemException 403 unless the caller leads the team */
    public void requireLead(Team team) {
        authorization.require(Role.LEAD, team.id(), "change team " + team.slug());
    }

    private static void refuse(Map<String, Object> present, Map<String, Object> wanted, String... fields) {
        for (String field : fields) {
            if (!Objects.equals(present.get(field), wanted.get(field))) {
                throw ProblemException.at(ProblemType.FORBIDDEN, "/" + field, "only an admin changes this");
            }
        }
    }
}
