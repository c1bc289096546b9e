package io.followthrough.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("isAJar")
class ArtefactIT {

    private static final Path APPLICATION = Path.of("target", "quarkus-app");

    static boolean isAJar() { return Files.exists(APPLICATION.resolve("quarkus-run.jar")); }

    @Test
    void it_holds_no_embedded_database_and_no_mail_server() throws IOException {
        try (Stream<Path> files = Files.walk(APPLICATION)) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();

            assertThat(names).anyMatch(name -> name.contains("postgresql-4"))
                    .noneMatch(name -> name.contains("embedded") || name.contains("zonky") || name.contains("greenmail"));
        }
    }

    @Test
    void nothing_in_it_signs_anybody_in_who_did_not_prove_who_they_are() throws IOException {
        assertThat(beans()).contains("io/followthrough/signin/ProvidedIdentity_Bean.class")
                .noneMatch(name -> name.startsWith("io/followthrough/demo/"));
    }

    /** What Quarkus has made of our classes that it takes for beans. */
    private static List<String> beans() throws IOException {
        try (java.util.jar.JarFile jar = new java.util.jar.JarFile(
                APPLICATION.resolve("quarkus/generated-bytecode.jar").toFile())) {
            return jar.stream().map(java.util.zip.ZipEntry::getName).filter(name -> name.endsWith("_Bean.class")).toList();
        }
    }

}
