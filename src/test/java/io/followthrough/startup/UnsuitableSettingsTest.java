package io.followthrough.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsuitableSettingsTest {

    private static final String LONG = "s".repeat(32);

    @ParameterizedTest
    @ValueSource(strings = {"https://followthrough.example.org", "http://localhost:8080", "http://127.0.0.1:8080",
            "http://[::1]:8080"})
    void a_public_url_is_encrypted_or_on_this_computer(String url) {
        assertThat(among(Map.of("followthrough.public-url", url, "quarkus.oidc.credentials.secret", LONG))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://followthrough.example.org", "http://localhost.example.org", "http://lo calhost"})
    void a_plain_public_url_is_refused(String url) {
        assertThat(among(Map.of("followthrough.public-url", url))).singleElement().asString().contains("must begin with https");
    }

    @Test
    void a_slash_at_its_end_is_refused() {
        assertThat(among(Map.of("followthrough.public-url", "https://followthrough.example.org/"))).singleElement().asString()
                .contains("must not end with a slash");
    }

    @Test
    void a_secret_too_short_for_a_key_is_refused_and_not_repeated() {
        assertThat(among(Map.of("quarkus.oidc.credentials.secret", "short-secret"))).singleElement().asString()
                .contains("QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET").doesNotContain("short-secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"followthrough.mail.signing-key", "followthrough.mail.previous-signing-key"})
    void a_key_too_short_to_sign_links_with_is_refused_and_not_repeated(String name) {
        assertThat(among(Map.of(name, "a-short-key"))).singleElement().asString()
                .contains(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")).doesNotContain("a-short-key");
        assertThat(among(Map.of(name, LONG))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"quarkus.mailer.dkim.enabled, true", "quarkus.mailer.trust-all, true",
            "quarkus.mailer.approved-recipients, .*@example.org"})
    void what_the_mail_client_does_not_know_is_not_passed_over(String name, String value) {
        assertThat(among(Map.of(name, value))).singleElement().asString()
                .startsWith(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_") + " has no effect");
        assertThat(among(Map.of(name, "false"))).isEmpty();
    }

    @Test
    void a_heartbeat_comes_more_often_than_a_standby_may_be_behind() {
        assertThat(among(Map.of("followthrough.standby.heartbeat-every", "1m", "followthrough.standby.most-behind", "60s")))
                .singleElement().asString().contains("FOLLOWTHROUGH_STANDBY_HEARTBEAT_EVERY");
        assertThat(among(Map.of("followthrough.standby.heartbeat-every", "59s", "followthrough.standby.most-behind", "1m")))
                .isEmpty();
        assertThat(among(Map.of("followthrough.standby.heartbeat-every", "often", "followthrough.standby.most-behind", "1m")))
                .as("named as no duration").isEmpty();
    }

    @Test
    void what_is_blank_is_missing_and_not_unsuitable() {
        assertThat(among(Map.of("followthrough.public-url", " ", "quarkus.oidc.credentials.secret", " "))).isEmpty();
    }

    @Test
    void a_key_of_its_own_makes_up_for_a_short_secret() {
        assertThat(among(Map.of("quarkus.oidc.credentials.secret", "short", "quarkus.oidc.authentication.state-secret", LONG)))
                .isEmpty();
    }

    private static List<String> among(Map<String, String> settings) {
        return UnsuitableSettings
                .among(new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(settings, "test", 100)).build());
    }
}
