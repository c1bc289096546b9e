package io.followthrough.startup;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import org.eclipse.microprofile.config.Config;

/** Settings of ours with a value that cannot be, or that do not exist; one sentence each. */
final class FaultySettings {

    private static final Pattern CODE = Pattern.compile("java\\.(?:lang|util)\\.\\w+Exception: |SRCFG\\d+: ");
    private static final Pattern UNREADABLE = Pattern
            .compile("The config property (\\S+) with the config value \".*\" threw an Exception whilst being converted (.*)");

    private FaultySettings() {}

    static List<String> among(Config config) {
        return Stream.concat(unreadable(config.unwrap(SmallRyeConfig.class)), UnknownVariables.among(System.getenv().keySet()))
                .toList();
    }

    /** All of them at once. */
    static Stream<String> unreadable(SmallRyeConfig config) {
        try {
            ConfigMappings.registerConfigMappings(config, MappedSettings.ALL);
            return Stream.empty();
        } catch (ConfigValidationException e) {
            return IntStream.range(0, e.getProblemCount()).mapToObj(e::getProblem)
                    .map(problem -> sentence(problem.getMessage())).sorted();
        }
    }

    private static String sentence(String message) {
        return UNREADABLE.matcher(CODE.matcher(message).replaceAll("")).replaceFirst("$1: $2") + ".";
    }
}
