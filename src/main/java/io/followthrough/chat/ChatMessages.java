package io.followthrough.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.followthrough.api.PublicUrl;
import io.followthrough.chat.ChatMessage.Fact;
import io.followthrough.chat.ChatMessage.Line;
import io.followthrough.chat.ChatMessage.Link;
import io.followthrough.escalation.RungTaken;
import io.followthrough.outbox.Outbox;
import io.followthrough.outbox.OutgoingMessage;
import io.followthrough.outbox.Urgency;
import io.followthrough.people.Team;

/** Queues what a chat is told at once: its escalations, and that it works. */
@ApplicationScoped
class ChatMessages {

    private static final Duration NEWS_FOR = Duration.ofDays(3);
    private static final Duration WORTH_TRYING_FOR = Duration.ofHours(1);

    private final TeamChats chats;
    private final Outbox outbox;
    private final PublicUrl publicUrl;

    ChatMessages(TeamChats chats, Outbox outbox, PublicUrl publicUrl) {
        this.chats = chats;
        this.outbox = outbox;
        this.publicUrl = publicUrl;
    }

    /** Once for each violation and rung; nobody knows who reads a chat, so nothing that is restricted goes there. */
    void tell(@Observes RungTaken taken) {
        Team team = taken.followUp().team();
        if (taken.followUp().restrictedTo().isEmpty() && chats.of(team).filter(TeamChat::wantsEscalations).isPresent()) {
            String key = "chat:escalation:" + taken.followUp().key() + ":" + taken.violation() + ":" + taken.rung();
            outbox.enqueue(new OutgoingMessage(ChatChannel.NAME, "escalation", key, team.slug(), escalation(taken),
                    taken.at().plus(NEWS_FOR)).urgent(Urgency.SOON), taken.at());
        }
    }

    private ChatMessage escalation(RungTaken taken) {
        String key = taken.followUp().key();
        String title = switch (taken.kind()) {
            case COMPLETE -> key + " was due on " + taken.dueOn() + " and is not done";
            case ASSIGN -> key + " should have had an owner by " + taken.dueOn();
        };
        Fact reached = new Fact("Escalated to", switch (taken.to()) {
            case LEAD -> "the lead of the team";
            case MANAGER -> "the manager of the team";
        });
        return new ChatMessage(title, List.of(reached),
                List.of(new Line(new Link(key, publicUrl.followUp(key)), taken.followUp().title())), null);
    }

    /** @return the number of the delivery */
    long trial(Team team, Instant now) {
        ChatMessage message = new ChatMessage("Followthrough can write here", List.of(new Fact("Team", team.name())), List.of(),
                new Link("Follow-ups", publicUrl.under("/follow-ups")));
        Optional<Long> queued = outbox.enqueue(new OutgoingMessage(ChatChannel.NAME, "trial", "chat:trial:" + UUID.randomUUID(),
                team.slug(), message, now.plus(WORTH_TRYING_FOR)).urgent(Urgency.SOON), now);
        return queued.orElseThrow();
    }
}
