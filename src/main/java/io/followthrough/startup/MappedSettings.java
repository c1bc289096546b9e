package io.followthrough.startup;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.followthrough.access.AccessConfig;
import io.followthrough.escalation.EscalationConfig;
import io.followthrough.export.ExportConfig;
import io.followthrough.feed.FeedConfig;
import io.followthrough.idempotency.IdempotencyConfig;
import io.followthrough.outbox.OutboxConfig;
import io.followthrough.outgoing.OutgoingConfig;
import io.followthrough.policy.PolicyConfig;
import io.followthrough.protection.RateLimitConfig;
import io.followthrough.protection.SlowRequestConfig;
import io.followthrough.reminder.ReminderConfig;
import io.followthrough.reminder.unsubscribe.MailConfig;
import io.followthrough.report.ReportConfig;
import io.followthrough.retention.RetentionConfig;
import io.followthrough.signin.SignInConfig;
import io.followthrough.sql.DatabaseConfig;
import io.followthrough.standby.StandbyConfig;
import io.followthrough.token.TokenConfig;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;

/** Every interface that our settings are read into; a test finds those that are missing. */
final class MappedSettings {

    static final Set<ConfigClass> ALL = Stream
            .of(AccessConfig.class, DatabaseConfig.class, EscalationConfig.class, ExportConfig.class,
                    FeedConfig.class, IdempotencyConfig.class, MailConfig.class, OutboxConfig.class, OutgoingConfig.class,
                    PolicyConfig.class, RateLimitConfig.class, ReminderConfig.class, ReportConfig.class, RetentionConfig.class,
                    SignInConfig.class,
                    SlowRequestConfig.class, StandbyConfig.class, TokenConfig.class)
            .map(ConfigClass::configClass)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> READ_BY_THEMSELVES = Set.of(MigratingOnly.SETTING, "followthrough.public-url");

    private MappedSettings() {}

    /** The names of all our settings. */
    static Set<String> names() {
        return Stream.concat(READ_BY_THEMSELVES.stream(), mapped()).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of those that are read into an interface; each of several values by the name of all. */
    static Stream<String> mapped() {
        return ALL.stream().flatMap(mapped -> ConfigMappings.getProperties(mapped).keySet().stream())
                .filter(name -> !name.endsWith("[*]"));
    }
}
