package io.followthrough.chat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** Where a team is told in its chat, and of what; its address is a secret, because whoever has it can write there. */
@Entity
class TeamChat {

    @Id
    private Long teamId;
    @Enumerated(EnumType.STRING)
    private ChatFormat format;
    private String url;
    private boolean dailySummary;
    private boolean escalations;
    @jakarta.persistence.Version
    private int version;

    protected TeamChat() {}

    /** @param address the one that was asked for, or the one that was there */
    void change(ChatRequest wanted, String address) {
        format = wanted.format();
        url = address;
        dailySummary = wanted.dailySummary();
        escalations = wanted.escalations();
    }

    void remove() {
        format = null;
        url = null;
        dailySummary = false;
        escalations = false;
    }

    boolean isThere() { return url != null; }

    /** Empty for one that was removed. */
    Optional<String> url() {
        return Optional.ofNullable(url);
    }

    ChatFormat format() {
        return format;
    }

    boolean wantsSummary() {
        return dailySummary;
    }

    boolean wantsEscalations() {
        return escalations;
    }

    int version() {
        return version;
    }

    /** What history keeps track of. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("chatFormat", format);
        facts.put("chatAddress", url == null ? null : ShownAddress.of(url).toString());
        facts.put("chatDailySummary", url == null ? null : dailySummary);
        facts.put("chatEscalations", url == null ? null : escalations);
        return facts;
    }
}
