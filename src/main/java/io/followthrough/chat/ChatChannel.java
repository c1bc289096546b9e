package io.followthrough.chat;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.outbox.Channel;
import io.followthrough.outbox.Undelivered;
import io.followthrough.outbox.Undelivered.Kind;
import io.followthrough.outgoing.Answer;
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
    private final QuietChats quiet;
    private final ObjectMapper mapper;

    ChatChannel(TeamChats chats, OutgoingGuard guard, HttpsPost post, QuietChats quiet, ObjectMapper mapper) {
        this.chats = chats;
        this.guard = guard;
        this.post = post;
        this.quiet = quiet;
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
        if (quiet.has(parcel.recipient())) {
            throw new Undelivered(Kind.TEMPORARY, "not tried: the chat has not answered a moment ago", null);
        }
        String url = chat.url().orElseThrow();
        ChatAnswer.judge(answer(parcel, url, written(chat.format(), parcel.payload())), url);
    }

    private Answer answer(Parcel parcel, String url, String body) throws Undelivered {
        try {
            Answer answer = post.json(guard.route(url), Map.of("Idempotency-Key", "\"" + parcel.dedupKey() + "\""), body);
            quiet.remove(parcel.recipient());
            return answer;
        } catch (NotAllowed e) {
            throw new Undelivered(Kind.PERMANENT, "not called: the address " + e.getMessage(), e);
        } catch (NoAnswer e) {
            quiet.add(parcel.recipient());
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
