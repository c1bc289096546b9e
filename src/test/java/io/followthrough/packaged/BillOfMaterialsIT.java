package io.followthrough.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The bill of materials beside the packaged service names what is in it: nothing more, nothing less, nothing else. */
@EnabledIf("io.followthrough.packaged.ArtefactIT#isAJar")
class BillOfMaterialsIT {

    private static final Path APPLICATION = Path.of("target", "quarkus-app");
    private static final String OURSELVES = "followthrough";

    /** Of these one file each is in the service, and the jar is not. */
    private static final String SCRIPTS = "org\\.(webjars\\.npm\\.htmx|mvnpm\\.echarts).*";

    private final JsonNode bill = read(APPLICATION.resolve("followthrough.cdx.json"));

    @Test
    void it_is_in_a_format_that_scanners_read() {
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bill.path("specVersion").asText()).isEqualTo("1.6");
        assertThat(bill.path("metadata").path("component").path("name").asText()).isEqualTo(OURSELVES);
    }

    @Test
    void it_names_each_library_of_the_service_with_what_identifies_its_content() throws IOException {
        Map<String, String> libraries = libraries();

        Map<String, String> named = named();
        named.keySet().removeIf(name -> name.matches(SCRIPTS));

        assertThat(libraries).hasSizeGreaterThan(100);
        assertThat(named).isEqualTo(libraries);
    }

    @Test
    void it_names_the_libraries_of_the_pages_too() {
        assertThat(named().keySet().stream().filter(name -> name.matches(SCRIPTS))).hasSize(2);
    }

    @Test
    void it_names_nothing_that_only_tests_or_dev_mode_use() {
        assertThat(named().keySet()).anyMatch(name -> name.startsWith("io.quarkus.quarkus-rest-3"))
                .noneMatch(name -> name.matches(".*(greenmail|embedded|zonky|junit|assertj|keycloak).*"));
    }

    /** Hashes by file names, as the bill has them. */
    private Map<String, String> named() {
        return StreamSupport.stream(bill.path("components").spliterator(), false)
                .filter(component -> !component.path("name").asText().equals(OURSELVES))
                .collect(Collectors
                        .toMap(component -> component.path("group").asText() + "." + component.path("name").asText() + "-"
                                + component.path("version").asText() + ".jar", BillOfMaterialsIT::sha256));
    }

    private static String sha256(JsonNode component) {
        return StreamSupport.stream(component.path("hashes").spliterator(), false)
                .filter(hash -> hash.path("alg").asText().equals("SHA-256")).findFirst().orElseThrow().path("content").asText();
    }

    private static Map<String, String> libraries() throws IOException {
        try (Stream<Path> files = Files.walk(APPLICATION.resolve("lib"))) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), BillOfMaterialsIT::sha256));
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
