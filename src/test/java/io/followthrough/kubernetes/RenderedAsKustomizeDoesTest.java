package io.followthrough.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own renderer against the real one, where that is installed; {@code .ci/run} fetches it when it can. */
@EnabledIf("isThere")
class RenderedAsKustomizeDoesTest {

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/demo", "overlays/production"})
    void both_come_to_the_same(String folder) throws Exception {
        Path path = Rendered.KUBERNETES.resolve(folder);

        assertThat(Kustomize.build(path)).containsExactlyInAnyOrderElementsOf(builtByKustomize(path));
    }

    private static List<ObjectNode> builtByKustomize(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("kustomize", "build", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return Arrays.stream(output.split("(?m)^---$")).map(text -> (ObjectNode) StrictYaml.parse(text, JsonNode.class))
                .toList();
    }

    static boolean isThere() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kustomize")));
    }
}
