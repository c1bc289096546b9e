package io.followthrough.setting;

import java.time.Duration;

import io.quarkus.runtime.configuration.DurationConverter;
import org.eclipse.microprofile.config.spi.Converter;

/** A duration such as {@code 400d}, of thirty days or more. */
public final class ThirtyDaysOrMore implements Converter<Duration> {

    private static final Duration LEAST = Duration.ofDays(30);

    @Override
    public Duration convert(String value) {
        return Reading.read(value, DurationConverter::parseDuration, duration -> duration.compareTo(LEAST) >= 0,
                "a duration such as 400d, of thirty days or more");
    }
}
