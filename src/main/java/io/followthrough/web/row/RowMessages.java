package io.followthrough.web.row;

import io.followthrough.web.page.Messages;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of lines and the forms below them, in {@code messages/row_en.properties}. */
@MessageBundle(value = "row", locale = Messages.LANGUAGE)
interface RowMessages {

    @Message
    String act();

    @Message
    String actOn(String key);

    @Message
    String due();

    @Message
    String checkDue();

    @Message
    String snoozedUntil();

    @Message
    String inPlaceOf(String name);

    @Message
    String asksForMoreTime(String name);

    @Message
    String wantsItDismissed(String name);

    @Message
    String recordCheck();

    @Message
    String whatYouTyped();

    @Message
    String decideExtension();

    @Message
    String approve();

    @Message
    String decline();

    @Message
    String decideDismissal();

    @Message
    String dismissIt();

    @Message
    String keepIt();

    @Message
    String noteOptional();

    @Message
    String verify();

    @Message
    String reallyDone();

    @Message
    String whatYouSaw();

    @Message
    String giveBack();

    @Message
    String sendBack();

    @Message
    String whatIsMissing();

    @Message
    String complete();

    @Message
    String itIsDone();

    @Message
    String evidence();

    @Message
    String askForMoreTime();

    @Message
    String ask();

    @Message
    String newDueDate();

    @Message
    String whyMoreTime();

    @Message
    String snooze();

    @Message
    String until();

    @Message
    String whyOptional();

    @Message
    String handOver();

    @Message
    String giveToThem();

    @Message
    String newOwnersAddress();

    @Message
    String failed();
}
