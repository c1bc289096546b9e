package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** An AOT cache that was made with another collector or other jars is of no use. */
class TheImageRunsAsItWasTrainedTest {

    private static final Path DOCKER = Path.of("src/main/docker");

    private final String file = StrictYaml.text(DOCKER.resolve("Dockerfile.jvm"));

    @Test
    void it_runs_with_the_options_of_the_training_and_its_cache() {
        List<String> trained = options(file.lines().dropWhile(line -> !line.startsWith("RUN train-aot.sh")).limit(2), " ");
        List<String> run = options(file.lines().filter(line -> line.startsWith("ENTRYPOINT")), "[\", \\[\\]]+");

        assertThat(run).containsAll(trained.stream().filter(option -> !option.startsWith("-XX:MaxRAM=")).toList())
                .contains("-XX:AOTCache=followthrough.aot");
        assertThat(file).contains("RUN train-aot.sh followthrough.aot ");
    }

    @Test
    void everything_in_it_comes_from_the_training() {
        assertThat(file.substring(file.indexOf("FROM jvm\n")).lines().filter(line -> line.startsWith("COPY")))
                .isNotEmpty().allMatch(line -> line.startsWith("COPY --from=training "));
    }

    @Test
    void the_script_is_sent_to_the_builder_and_can_be_run() {
        assertThat(StrictYaml.text(DOCKER.resolve("Dockerfile.jvm.dockerignore"))).contains("!src/main/docker/train-aot.sh");
        assertThat(Files.isExecutable(DOCKER.resolve("train-aot.sh"))).isTrue();
    }

    private static List<String> options(Stream<String> lines, String separators) {
        return lines.flatMap(line -> Arrays.stream(line.split(separators))).filter(word -> word.startsWith("-XX:")).toList();
    }
}
