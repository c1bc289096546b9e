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

    private static final Pattern CODE = Pattern.compile("SRCFG\\d+: ");

    private FaultySettings() {}

    static List<String> among(Config config) {
        return Stream.concat(unreadable(config.unwrap(SmallRyeConfig.class)), UnknownVariables.among(System.getenv().keySet()))
                .toList();
    }

    /** All of them at once, as the library that reads them says it. */
    static Stream<String> unreadable(SmallRyeConfig config) {
        try {
            ConfigMappings.registerConfigMappings(config, MappedSettings.ALL);
            return Stream.empty();
        } catch (ConfigValidationException e) {
            return IntStream.range(0, e.getProblemCount()).mapToObj(e::getProblem)
                    .map(problem -> CODE.matcher(problem.getMessage()).replaceAll("")).sorted();
        }
    }
}
