package io.followthrough.web.mail;

import io.followthrough.web.page.Messages;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages about mails, in {@code messages/mail_en.properties}. */
@MessageBundle(value = "mail", locale = Messages.LANGUAGE)
interface MailMessages {

    @Message
    String oneDigestADay();

    @Message
    String noDigestYet();

    @Message
    String digestsCaption();

    @Message
    String forDay();

    @Message
    String subject();

    @Message
    String mail();

    @Message
    String to();

    @Message
    String forTheDay();

    @Message
    String planned();

    @Message
    String delivery();

    @Message
    String mailSent();

    @Message
    String notYet();

    @Message
    String messageId();

    @Message
    String asMailed();

    @Message
    String attempts();

    @Message
    String notTriedYet();

    @Message
    String preferences();

    @Message
    String onlyPeopleGetMails();

    @Message
    String whenMailsCome(String person);

    @Message
    String sendMeMails();

    @Message
    String digestHour(int usual);

    @Message
    String digestDays();

    @Message
    String noMailsUntil();

    @Message
    String delegate();

    @Message
    String save();

    @Message
    String digests();

    @Message
    String deliveries();

    @Message
    String undelivered();

    @Message
    String retry();

    @Message
    String deliveriesAre();

    @Message
    String any();

    @Message
    String channel();

    @Message
    String topic();

    @Message
    String noDelivery();

    @Message
    String showAll();

    @Message
    String deliveriesCaption();

    @Message
    String lastAnswer();

    @Message
    String again();

    @Message
    String deliveryTo(String recipient);

    @Message
    String nextAttempt();

    @Message
    String ofUseUntil();

    @Message
    String kind();

    @Message
    String fromDay();

    @Message
    String toDay();
}
