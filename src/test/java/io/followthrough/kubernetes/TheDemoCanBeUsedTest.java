package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import org.junit.jupiter.api.Test;

class TheDemoCanBeUsedTest {

    private final Rendered demo = Rendered.demo();
    private final Map<String, String> settings = demo.the(ConfigMap.class, "followthrough-settings").getData();
    private final JsonNode dex = StrictYaml.parse(demo.the(ConfigMap.class, "dex").getData().get("config.yaml"),
            JsonNode.class);

    @Test
    void dex_is_the_issuer_that_the_service_asks() {
        assertThat(dex.path("issuer").asText()).isEqualTo(settings.get("QUARKUS_OIDC_AUTH_SERVER_URL"));
        assertThat(dex.at("/web/http").asText()).endsWith(":" + URI.create(dex.path("issuer").asText()).getPort());
    }

    @Test
    void dex_knows_the_service_and_sends_people_back_to_it() {
        JsonNode client = dex.at("/staticClients/0");
        Container container = demo.the(Deployment.class, "dex").getSpec().getTemplate().getSpec().getContainers().getFirst();

        assertThat(client.path("id").asText()).isEqualTo(settings.get("QUARKUS_OIDC_CLIENT_ID"));
        assertThat(client.at("/redirectURIs/0").asText()).isEqualTo(settings.get("FOLLOWTHROUGH_PUBLIC_URL") + "/sign-in");
        assertThat(container.getEnv()).singleElement().satisfies(variable -> {
            assertThat(variable.getName()).isEqualTo(client.path("secretEnv").asText());
            assertThat(variable.getValueFrom().getSecretKeyRef().getKey()).isEqualTo("QUARKUS_OIDC_CREDENTIALS_SECRET");
        });
    }

    /** Its browser does not know the names of the cluster. */
    @Test
    void people_reach_dex_by_a_port_forward() {
        URI issuer = URI.create(dex.path("issuer").asText());

        assertThat(settings).containsEntry("QUARKUS_OIDC_AUTHORIZATION_PATH",
                "http://localhost:" + issuer.getPort() + issuer.getPath() + "/auth");
    }

    @Test
    void its_one_user_is_an_admin() {
        assertThat(dex.at("/staticPasswords/0/email").asText()).isEqualTo(settings.get("FOLLOWTHROUGH_ACCESS_ADMINS"));
        assertThat(dex.path("enablePasswordDB").asBoolean()).isTrue();
    }

    @Test
    void what_is_secret_elsewhere_says_that_it_is_not_here() {
        assertThat(demo.every(Secret.class)).singleElement().satisfies(secret -> {
            assertThat(secret.getMetadata().getAnnotations()).containsEntry("followthrough/demo-only", "true");
            secret.getStringData().forEach((name, value) -> assertThat(value).as(name)
                    .matches(name.endsWith("_USERNAME") ? "followthrough" : "demo-only-.*"));
        });
    }
}
