package io.followthrough.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.common.utils.StringUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredSettingsTest {

    private static final Map<String, String> ALL = Map.of("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/followthrough",
            "quarkus.mailer.host", "smtp.example.org", "quarkus.mailer.from", "followthrough@example.org",
            "followthrough.public-url", "https://followthrough.example.org", "followthrough.mail.signing-key", "k".repeat(32),
            "quarkus.oidc.auth-server-url", "https://id.example.org", "quarkus.oidc.credentials.secret", "s".repeat(32));

    @Test
    void nothing_is_missing_when_everything_is_set() {
        assertThat(RequiredSettings.missingFrom(config(ALL), false)).isEmpty();
    }

    @Test
    void each_missing_setting_has_one_sentence() {
        assertThat(RequiredSettings.missingFrom(config(Map.of()), false)).satisfiesExactly(
                database -> assertThat(database).contains("QUARKUS_DATASOURCE_JDBC_URL"),
                server -> assertThat(server).contains("QUARKUS_MAILER_HOST"),
                sender -> assertThat(sender).contains("QUARKUS_MAILER_FROM"),
                url -> assertThat(url).contains("FOLLOWTHROUGH_PUBLIC_URL"),
                key -> assertThat(key).contains("FOLLOWTHROUGH_MAIL_SIGNING_KEY"),
                provider -> assertThat(provider).contains("QUARKUS_OIDC_AUTH_SERVER_URL"),
                secret -> assertThat(secret).contains("QUARKUS_OIDC_CREDENTIALS_SECRET"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarkus.oidc.auth-server-url", "quarkus.oidc.credentials.secret", "followthrough.public-url",
            "followthrough.mail.signing-key"})
    void one_that_is_missing_is_the_only_one_named(String name) {
        Map<String, String> settings = new HashMap<>(ALL);
        settings.remove(name);

        assertThat(RequiredSettings.missingFrom(config(settings), false)).singleElement().asString()
                .contains(StringUtil.replaceNonAlphanumericByUnderscores(name).toUpperCase(Locale.ROOT));
    }

    @Test
    void a_blank_setting_is_a_missing_one() {
        assertThat(RequiredSettings.missingFrom(config(Map.of("quarkus.datasource.jdbc.url", " ")), true)).hasSize(1);
    }

    @Test
    void a_run_that_only_migrates_needs_the_database_alone() {
        assertThat(RequiredSettings.missingFrom(config(Map.of()), true)).hasSize(1)
                .first().asString().contains("QUARKUS_DATASOURCE_JDBC_URL");
    }

    private static SmallRyeConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(settings, "test", 100)).build();
    }
}
