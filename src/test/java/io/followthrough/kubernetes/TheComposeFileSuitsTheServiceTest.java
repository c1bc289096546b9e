package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Container;
import org.junit.jupiter.api.Test;

/** The file that starts everything on one computer. */
class TheComposeFileSuitsTheServiceTest {

    private static final Path FILE = Path.of("src/main/docker/compose.yaml");

    private final JsonNode compose = StrictYaml.read(FILE, JsonNode.class);
    private final JsonNode service = compose.at("/services/followthrough");
    private final JsonNode settings = service.path("environment");
    private final JsonNode dex = StrictYaml.parse(compose.at("/configs/dex/content").asText().replace("$$", "$"),
            JsonNode.class);

    @Test
    void its_settings_exist_and_none_that_is_required_is_left_out() {
        List<String> given = Stream.of(settings.fieldNames()).flatMap(TheComposeFileSuitsTheServiceTest::all).toList();

        assertThat(KnownSettings.unknownAmong(given)).isEmpty();
        assertThat(given).contains("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_MAILER_HOST", "QUARKUS_MAILER_FROM",
                "FOLLOWTHROUGH_PUBLIC_URL", "QUARKUS_OIDC_AUTH_SERVER_URL", "QUARKUS_OIDC_CREDENTIALS_SECRET",
                "FOLLOWTHROUGH_MAIL_SIGNING_KEY");
    }

    @Test
    void it_builds_from_a_file_that_is_there() {
        Path context = FILE.resolveSibling(service.at("/build/context").asText()).normalize();

        assertThat(Files.exists(context.resolve(service.at("/build/dockerfile").asText()))).isTrue();
    }

    @Test
    void the_images_beside_it_are_those_of_the_demo_in_Kubernetes() {
        List<String> demo = Rendered.demo().pods().stream().flatMap(pod -> pod.getSpec().getContainers().stream())
                .map(Container::getImage).toList();

        assertThat(demo).containsAll(Stream.of("postgresql", "mailpit", "dex")
                .map(name -> compose.at("/services/" + name + "/image").asText()).toList());
    }

    @Test
    void people_sign_in_at_dex() {
        JsonNode client = dex.at("/staticClients/0");

        assertThat(dex.path("issuer")).isEqualTo(settings.path("QUARKUS_OIDC_AUTH_SERVER_URL"));
        assertThat(client.path("secret")).isEqualTo(settings.path("QUARKUS_OIDC_CREDENTIALS_SECRET"));
        assertThat(client.at("/redirectURIs/0").asText())
                .isEqualTo(settings.path("FOLLOWTHROUGH_PUBLIC_URL").asText() + "/sign-in");
        assertThat(dex.at("/staticPasswords/0/email")).isEqualTo(settings.path("FOLLOWTHROUGH_ACCESS_ADMINS"));
        assertThat(settings.path("QUARKUS_OIDC_CREDENTIALS_SECRET").asText()).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void nothing_is_open_to_other_computers() {
        assertThat(StreamSupport.stream(compose.path("services").spliterator(), false)
                .flatMap(one -> StreamSupport.stream(one.path("ports").spliterator(), false)).map(JsonNode::asText))
                .isNotEmpty().allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    private static Stream<String> all(java.util.Iterator<String> names) {
        return StreamSupport.stream(((Iterable<String>) () -> names).spliterator(), false);
    }
}
