package io.followthrough.metrics;

import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

/**
 * Registers gauges. One of an application that ended in this process, as in a live reload, gives its place up, which it would keep
 * otherwise.
 *
 * @param name with its unit at the end
 */
public record Gauges(MeterRegistry registry, String name, String description) {

    /** @param value held weakly: its owner has to keep it */
    public <T> void show(T value, ToDoubleFunction<T> reading, Tags tags) {
        registry.find(name).tags(tags).meters().forEach(registry::remove);
        Gauge.builder(name, value, reading).description(description).tags(tags).register(registry);
    }

    public <T> void show(T value, ToDoubleFunction<T> reading) {
        show(value, reading, Tags.empty());
    }
}
