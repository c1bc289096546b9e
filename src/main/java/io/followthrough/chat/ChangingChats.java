package io.followthrough.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.api.Version;
import io.followthrough.history.FieldChange;
import io.followthrough.history.Happening;
import io.followthrough.outgoing.NoAnswer;
import io.followthrough.outgoing.NotAllowed;
import io.followthrough.outgoing.OutgoingGuard;
import io.followthrough.people.PeopleHistory;
import io.followthrough.people.Team;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Sets and removes the channel of a team, with its history, in which the address is as short as in answers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ChangingChats {

    private static final String URL = "/url";

    private final TeamChats chats;
    private final SummarySchedules schedules;
    private final OutgoingGuard guard;
    private final PeopleHistory history;

    ChangingChats(TeamChats chats, SummarySchedules schedules, OutgoingGuard guard, PeopleHistory history) {
        this.chats = chats;
        this.schedules = schedules;
        this.guard = guard;
        this.history = history;
    }

    /** @throws ProblemException 412 when it is another version, 422 when its address may not be called */
    TeamChat put(Team team, ChatRequest wanted, String ifMatch, Happening happening) {
        TeamChat chat = chats.held(team);
        check(chat, ifMatch);
        String url = wanted.url() == null ? chat.url().orElseThrow(ChangingChats::missing) : wanted.url();
        requireCallable(url);
        String before = chat.url().orElse(null);
        Map<String, Object> facts = chat.facts();
        chat.change(wanted, url);
        note(team, chat, facts, before != null && !before.equals(url), happening);
        if (chat.wantsSummary()) {
            schedules.begin(team, happening.at());
        }
        return chat;
    }

    /** @throws ProblemException 412 when it is another version */
    void remove(Team team, String ifMatch, Happening happening) {
        TeamChat chat = chats.held(team);
        check(chat, ifMatch);
        if (!chat.isThere()) {
            return;
        }
        Map<String, Object> facts = chat.facts();
        chat.remove();
        note(team, chat, facts, false, happening);
    }

    private static void check(TeamChat chat, String ifMatch) {
        if (ifMatch != null && !chat.isThere()) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED, "If-Match names a version, but there is no channel.");
        }
        Version.check(ifMatch, chat.version());
    }

    private void requireCallable(String url) {
        try {
            guard.route(url);
        } catch (NotAllowed e) {
            throw ProblemException.unprocessable(URL, e.getMessage());
        } catch (NoAnswer _) {
            throw ProblemException.unprocessable(URL, OutgoingGuard.NOT_PUBLIC);
        }
    }

    private static ProblemException missing() {
        return ProblemException.unprocessable(URL, "is needed, because there is no channel yet");
    }

    /** Another address that looks the same in history is told all the same. */
    private void note(Team team, TeamChat chat, Map<String, Object> before, boolean hasMoved, Happening happening) {
        chats.flush();
        List<FieldChange> changes = new ArrayList<>(FieldChange.between(before, chat.facts()));
        if (hasMoved && changes.stream().noneMatch(change -> change.field().equals("chatAddress"))) {
            changes.add(new FieldChange("chatAddress", before.get("chatAddress"), chat.facts().get("chatAddress")));
        }
        history.record(team, happening, changes);
    }
}
