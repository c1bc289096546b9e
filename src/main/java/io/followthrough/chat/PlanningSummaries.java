package io.followthrough.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.outbox.Outbox;
import io.followthrough.outbox.OutgoingMessage;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.reminder.DigestTime;
import io.followthrough.reminder.ReminderConfig;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

/** Plans the summary of one chat in one transaction: its message and the next date come together or not at all. */
@ApplicationScoped
class PlanningSummaries {

    private static final Logger LOG = Logger.getLogger(PlanningSummaries.class);

    private final SummarySchedules schedules;
    private final Teams teams;
    private final TeamChats chats;
    private final ComposingSummary composing;
    private final Outbox outbox;
    private final ReminderConfig config;

    PlanningSummaries(SummarySchedules schedules, Teams teams, TeamChats chats, ComposingSummary composing, Outbox outbox,
            ReminderConfig config) {
        this.schedules = schedules;
        this.teams = teams;
        this.chats = chats;
        this.composing = composing;
        this.outbox = outbox;
        this.config = config;
    }

    /** Plans for whichever has been due longest; empty when none is due, else whether there was something to say. */
    Optional<Boolean> next(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> schedules.claim(now).map(due -> plan(due, now)));
    }

    private boolean plan(SummarySchedules.Due due, Instant now) {
        try {
            Team team = teams.findById(due.team());
            DigestTime time = new DigestTime(config.digestHour());
            LocalDate today = team.calendar().dateOf(now);
            boolean isWanted = time.allows(now, team.calendar()) && !today.equals(due.lastOn())
                    && chats.of(team).filter(TeamChat::wantsSummary).isPresent();
            Instant next = time.nextAfter(now, team.calendar());
            boolean isPlanned = isWanted && composing.of(team, now).filter(message -> queue(team, message, today, next, now))
                    .isPresent();
            schedules.moveTo(due.team(), next, isPlanned ? today : due.lastOn());
            return isPlanned;
        } catch (RuntimeException e) {
            throw new NotSummed(due.team(), e);
        }
    }

    /** One that was not delivered by the time of the next one is of no use beside it, nor is an older one. */
    private boolean queue(Team team, ChatMessage message, LocalDate today, Instant next, Instant now) {
        if (config.dryRun()) {
            LOG.infof("Not sent to the chat, because this is a dry run: team=%s", team.slug());
            return false;
        }
        String name = "chat:summary:" + team.slug();
        return outbox.enqueue(new OutgoingMessage(ChatChannel.NAME, "summary", name + ":" + today, team.slug(), message, next)
                .superseding(name), now).isPresent();
    }
}
