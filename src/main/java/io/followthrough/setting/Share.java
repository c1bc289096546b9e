package io.followthrough.setting;

import org.eclipse.microprofile.config.spi.Converter;

/** A number from 0 to 1. */
public final class Share implements Converter<Double> {

    @Override
    public Double convert(String value) {
        return Reading.read(value, Double::valueOf, share -> share >= 0 && share <= 1, "a number from 0 to 1");
    }
}
