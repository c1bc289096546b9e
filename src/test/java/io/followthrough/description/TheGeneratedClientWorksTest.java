package io.followthrough.description;

import static io.followthrough.Given.aTeam;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generates a Java client from the description with openapi-generator, compiles it, and talks to the service with it. */
@QuarkusTest
class TheGeneratedClientWorksTest {

    private static final Path GENERATOR = Path.of("target/openapi-generator/openapi-generator-cli.jar");

    @TestHTTPResource("/")
    URI service;

    @TempDir
    Path folder;

    @Test
    void it_compiles_and_makes_a_round_trip() throws Exception {
        Path description = Files.writeString(folder.resolve("openapi.json"), given().get("/openapi?format=json").asString());

        generate(description, folder.resolve("client"));
        compile(folder.resolve("client/src/main/java"), folder.resolve("classes"));

        assertThat(run(folder.resolve("classes"), aTeam()))
                .isEqualTo("true \"0\" P1 blocked Vendor 2026-03-04T09:00Z 412");
    }

    private void generate(Path description, Path client) throws IOException, InterruptedException {
        Path log = folder.resolve("generator.log");
        Process generator = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-jar", GENERATOR.toString(), "generate", "-i", description.toString(), "-g", "java",
                "--library", "native", "-o", client.toString(), "--global-property",
                "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
                "--additional-properties",
                "openApiNullable=false,useJakartaEe=true,invokerPackage=client,apiPackage=client.api,modelPackage=client.model")
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(generator.waitFor()).as(() -> read(log)).isZero();
    }

    private static void compile(Path sources, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "-d", classes.toString(),
                "src/test/resources/generated-client/RoundTrip.java"));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).as("the compiler's result").isZero();
    }

    private String run(Path classes, String team) throws Exception {
        try (var loader = new URLClassLoader(new URL[]{new File(classes.toString()).toURI().toURL()},
                getClass().getClassLoader())) {
            return (String) loader.loadClass("RoundTrip").getMethod("run", String.class, String.class).invoke(null,
                    service.toString().replaceFirst("/$", ""), team);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
