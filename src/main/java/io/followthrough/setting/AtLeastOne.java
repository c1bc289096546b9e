package io.followthrough.setting;

import org.eclipse.microprofile.config.spi.Converter;

/** A whole number from 1 on. */
public final class AtLeastOne implements Converter<Integer> {

    @Override
    public Integer convert(String value) {
        return Reading.read(value, Integer::valueOf, number -> number >= 1, "a whole number from 1 on");
    }
}
