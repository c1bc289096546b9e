package io.followthrough.setting;

import java.time.Duration;

import io.quarkus.runtime.configuration.DurationConverter;
import org.eclipse.microprofile.config.spi.Converter;

/** A duration such as {@code 90s}, {@code 15m} or {@code 30d}, of more than nothing. */
public final class LongerThanNothing implements Converter<Duration> {

    @Override
    public Duration convert(String value) {
        return Reading.read(value, DurationConverter::parseDuration, Duration::isPositive,
                "a duration such as 90s, 15m or 30d, of more than nothing");
    }
}
