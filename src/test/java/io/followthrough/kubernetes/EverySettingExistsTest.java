package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EverySettingExistsTest {

    static List<Rendered> all() {
        return Rendered.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_settings_of_the_config_map_exist(Rendered rendered) {
        assertThat(KnownSettings.unknownAmong(rendered.the(ConfigMap.class, "followthrough-settings").getData().keySet()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_settings_of_the_secret_exist(Rendered rendered) {
        assertThat(KnownSettings.unknownAmong(Secrets.of(rendered).get("followthrough"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_settings_of_the_containers_exist(Rendered rendered) {
        assertThat(variables(rendered)).isNotEmpty();
        assertThat(KnownSettings.unknownAmong(variables(rendered))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothing_that_production_requires_is_left_out(Rendered rendered) {
        Set<String> given = new TreeSet<>(variables(rendered));
        given.addAll(rendered.the(ConfigMap.class, "followthrough-settings").getData().keySet());
        given.addAll(Secrets.of(rendered).get("followthrough"));

        assertThat(given).contains("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD",
                "QUARKUS_MAILER_HOST", "QUARKUS_MAILER_FROM", "FOLLOWTHROUGH_PUBLIC_URL", "QUARKUS_OIDC_AUTH_SERVER_URL",
                "QUARKUS_OIDC_CREDENTIALS_SECRET", "FOLLOWTHROUGH_MAIL_SIGNING_KEY");
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
    void secrets_that_are_shown_are_long_enough() {
        assertThat(Stream.of(Base.exampleSecret(), Rendered.demo().the(Secret.class, "followthrough"))).allSatisfy(
                secret -> assertThat(secret.getStringData()).hasEntrySatisfying("QUARKUS_OIDC_CREDENTIALS_SECRET",
                        value -> assertThat(value).hasSizeGreaterThanOrEqualTo(32)).hasEntrySatisfying(
                                "FOLLOWTHROUGH_MAIL_SIGNING_KEY", key -> assertThat(key).hasSizeGreaterThanOrEqualTo(32)));
    }

    private static List<String> variables(Rendered rendered) {
        PodSpec pod = rendered.service().getSpec().getTemplate().getSpec();
        return Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream())
                .flatMap(container -> container.getEnv().stream()).map(EnvVar::getName).toList();
    }
}
