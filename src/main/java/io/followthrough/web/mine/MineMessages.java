package io.followthrough.web.mine;

import io.followthrough.reminder.AgendaPart;
import io.followthrough.web.page.Messages;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of My follow-ups, in {@code messages/mine_en.properties}. */
@MessageBundle(value = "mine", locale = Messages.LANGUAGE)
interface MineMessages {

    @Message
    String myFollowUps();

    @Message
    String waitingForMe();

    @Message
    String nothingWaits();

    @Message
    String enjoy();

    @Message
    String seeAll();

    @Message
    String onlyForPeople();

    @Message
    String more(int n);

    @Message
    String part(AgendaPart part);
}
