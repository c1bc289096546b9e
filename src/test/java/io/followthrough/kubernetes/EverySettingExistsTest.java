package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.fabric8.kubernetes.api.model.EnvVar;
import org.junit.jupiter.api.Test;

class EverySettingExistsTest {

    @Test
    void the_settings_of_the_config_map_exist() {
        assertThat(KnownSettings.unknownAmong(Base.configMap("followthrough-settings").getData().keySet())).isEmpty();
    }

    @Test
    void the_settings_of_the_secret_exist() {
        assertThat(KnownSettings.unknownAmong(Base.exampleSecret().getStringData().keySet())).isEmpty();
    }

    @Test
    void the_settings_of_the_containers_exist() {
        List<String> names = Base.containers().stream().flatMap(container -> container.getEnv().stream())
                .map(EnvVar::getName).toList();

        assertThat(names).isNotEmpty();
        assertThat(KnownSettings.unknownAmong(names)).isEmpty();
    }

    @Test
    void a_setting_that_only_the_build_could_set_is_unknown() {
        assertThat(KnownSettings.unknownAmong(List.of("QUARKUS_DATASOURCE_DB_KIND", "QUARKUS_HTTP_PORT")))
                .containsExactly("QUARKUS_DATASOURCE_DB_KIND");
    }

    @Test
    void what_is_secret_does_not_stand_in_the_config_map() {
        assertThat(Base.configMap("followthrough-settings").getData().keySet())
                .noneMatch(name -> name.endsWith("_PASSWORD") || name.endsWith("_USERNAME") || name.endsWith("_SECRET")
                        || name.endsWith("_KEY"));
    }

    @Test
    void nothing_that_production_requires_is_left_out() {
        assertThat(Base.configMap("followthrough-settings").getData()).containsKeys("QUARKUS_DATASOURCE_JDBC_URL",
                "QUARKUS_MAILER_HOST", "QUARKUS_MAILER_FROM", "FOLLOWTHROUGH_PUBLIC_URL", "QUARKUS_OIDC_AUTH_SERVER_URL");
        assertThat(Base.exampleSecret().getStringData()).hasEntrySatisfying("QUARKUS_OIDC_CREDENTIALS_SECRET",
                secret -> assertThat(secret).hasSizeGreaterThanOrEqualTo(32)).hasEntrySatisfying(
                        "FOLLOWTHROUGH_MAIL_SIGNING_KEY", key -> assertThat(key).hasSizeGreaterThanOrEqualTo(32));
    }
}
