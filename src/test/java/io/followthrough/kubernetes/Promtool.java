package io.followthrough.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The tool of Prometheus that checks and tests rules. Without it tests are skipped, but not where everything is to be checked. */
final class Promtool implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (isThere() || System.getenv("CI") != null) {
            return ConditionEvaluationResult.enabled("promtool is to be there");
        }
        return ConditionEvaluationResult
                .disabled("promtool is not installed: it comes with Prometheus, and .ci/run fetches it");
    }

    static Result run(Path folder, String... arguments) {
        try {
            Process process = new ProcessBuilder(Stream.concat(Stream.of("promtool"), Arrays.stream(arguments)).toList())
                    .directory(folder.toFile()).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isThere() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "promtool")));
    }

    /** What it found. */
    record Result(int status, String output) {}
}
