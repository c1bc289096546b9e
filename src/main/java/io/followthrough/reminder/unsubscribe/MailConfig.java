package io.followthrough.reminder.unsubscribe;

import java.time.Duration;
import java.util.Optional;

import io.followthrough.setting.LongerThanNothing;
import io.followthrough.setting.MailAddress;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** What mails offer their readers. */
@ConfigMapping(prefix = "followthrough.mail")
public interface MailConfig {

    /** What the links in mails that need no sign-in are signed with, the same for all replicas; required in production. */
    Optional<String> signingKey();

    /** One that is still accepted, so that links in mails of yesterday work after the key was changed. */
    Optional<String> previousSigningKey();

    /** How long the link works that stops the mails. */
    @WithDefault("60d")
    @WithConverter(LongerThanNothing.class)
    Duration unsubscribeWithin();

    /** Where answers to mails go; to the sender unless given. */
    Optional<@WithConverter(MailAddress.class) String> replyTo();
}
