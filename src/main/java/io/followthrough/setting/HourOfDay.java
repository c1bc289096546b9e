package io.followthrough.setting;

import org.eclipse.microprofile.config.spi.Converter;

/** A whole number from 0 to 23. */
public final class HourOfDay implements Converter<Integer> {

    private static final int LAST = 23;

    @Override
    public Integer convert(String value) {
        return Reading.read(value, Integer::valueOf, hour -> hour >= 0 && hour <= LAST, "an hour, 0 to 23");
    }
}
