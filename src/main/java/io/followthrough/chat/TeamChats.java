package io.followthrough.chat;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.followthrough.people.Team;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The chats of all teams. */
@ApplicationScoped
class TeamChats implements PanacheRepositoryBase<TeamChat, Long> {

    /** Empty when it has none, or none any more. */
    Optional<TeamChat> of(Team team) {
        return findByIdOptional(team.id()).filter(TeamChat::isThere);
    }

    /** The same by the name that never changes. */
    Optional<TeamChat> ofTeam(String slug) {
        return find("from TeamChat c join Team t on t.id = c.teamId where t.slug = ?1", slug).firstResultOptional()
                .filter(TeamChat::isThere);
    }

    /** To be changed: two who change it at once come one after the other, also the first time. */
    TeamChat held(Team team) {
        getSession().createNativeMutationQuery("""
                INSERT INTO team_chat (team_id, daily_summary, escalations, version) VALUES (:team, false, false, 0)
                ON CONFLICT (team_id) DO NOTHING""").setParameter("team", team.id()).executeUpdate();
        return findById(team.id(), LockModeType.PESSIMISTIC_WRITE);
    }
}
