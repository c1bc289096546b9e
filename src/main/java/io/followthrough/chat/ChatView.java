package io.followthrough.chat;

/**
 * A team's channel, without its secret.
 *
 * @param host of its address
 * @param ending the last characters of its address, to tell it from others; empty for a short one
 */
public record ChatView(String team, ChatFormat format, String host, String ending, boolean dailySummary, boolean escalations) {

    static ChatView from(String team, TeamChat chat) {
        ShownAddress shown = ShownAddress.of(chat.url().orElseThrow());
        return new ChatView(team, chat.format(), shown.host(), shown.ending(), chat.wantsSummary(), chat.wantsEscalations());
    }
}
