package io.followthrough.chat;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.outbox.Channel;
import io.followthrough.outbox.Undelivered;
import io.followthrough.outbox.Undelivered.Kind;
import io.followthrough.outgoing.HttpsPost;
import io.followthrough.outgoing.NoAnswer;
import io.followthrough.outgoing.NotAllowed;
import io.followthrough.outgoing.OutgoingGuard;

/**
 * Hands messages to the chats of teams. The recipient is a team; where it is told, and how, counts as it is at that moment. A chat that
 * is not there says nothing about those of other teams, so none is ever called unreachable: it costs the message an attempt.
 */
@ApplicationScoped
class ChatChannel implements Channel {

    static final String NAME = "chat";

    private final TeamChats chats;
    private final OutgoingGuard guard;
    private final HttpsPost post;
    private final ObjectMapper mapper;

    ChatChannel(TeamChats chats, OutgoingGuard guard, HttpsPost post, ObjectMapper mapper) {
        this.chats = chats;
        this.guard = guard;
        this.post = post;
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void deliver(Parcel parcel) throws Undelivered {
        TeamChat chat = chats.ofTeam(parcel.recipient())
                .orElseThrow(() -> new Undelivered(Kind.PERMANENT, "the team has no chat any more", null));
        String url = chat.url().orElseThrow();
        String body = written(chat.format(), parcel.payload());
        try {
            Map<String, String> headers = Map.of("Idempotency-Key", "\"" + parcel.dedupKey() + "\"");
            ChatAnswer.judge(post.json(guard.route(url), headers, body), url);
        } catch (NotAllowed e) {
            throw new Undelivered(Kind.PERMANENT, "not called: the address " + e.getMessage(), e);
        } catch (NoAnswer e) {
            throw new Undelivered(Kind.TEMPORARY, e.getMessage(), e);
        }
    }

    private String written(ChatFormat format, String payload) {
        try {
            ChatMessage message = mapper.readValue(payload, ChatMessage.class);
            return mapper.writeValueAsString(switch (format) {
                case SLACK -> SlackFormat.of(message);
                case TEAMS -> TeamsFormat.of(message);
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored message cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
