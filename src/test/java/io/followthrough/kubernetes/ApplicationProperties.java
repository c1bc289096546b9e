package io.followthrough.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/** What {@code application.properties} says for production. */
final class ApplicationProperties {

    private static final URI FILE = Path.of("src/main/resources/application.properties").toUri();
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(followthrough\\.[^:}]+)");

    private static final Pattern NAMED_DATABASE = Pattern.compile("(?m)^quarkus\\.datasource\\.(\\w+)\\.db-kind=");

    private ApplicationProperties() {}

    static int number(String name) {
        return production().getValue(name, Integer.class);
    }

    static Duration duration(String name) {
        return DurationConverter.parseDuration(production().getValue(name, String.class));
    }

    /** Our own settings that only stand in the values of others, such as {@code ${followthrough.database.service-role:none}}. */
    static Stream<String> referred() {
        return REFERENCE.matcher(StrictYaml.text(Path.of(FILE))).results().map(found -> found.group(1));
    }

    /** Those databases beside the first that have a name. */
    static Stream<String> namedDatabases() {
        return NAMED_DATABASE.matcher(StrictYaml.text(Path.of(FILE))).results().map(found -> found.group(1));
    }

    private static SmallRyeConfig production() {
        try {
            return new SmallRyeConfigBuilder().withProfile("prod").withSources(new PropertiesConfigSource(FILE.toURL()))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
