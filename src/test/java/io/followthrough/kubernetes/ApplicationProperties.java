package io.followthrough.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/** What {@code application.properties} says for production. */
final class ApplicationProperties {

    private static final URI FILE = Path.of("src/main/resources/application.properties").toUri();

    private ApplicationProperties() {}

    static int number(String name) {
        return production().getValue(name, Integer.class);
    }

    static Duration duration(String name) {
        return DurationConverter.parseDuration(production().getValue(name, String.class));
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
