package io.followthrough.startup;

import io.quarkus.runtime.configuration.AbstractConfigBuilder;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * The settings as this process finds them, before Quarkus has read them. {@code ConfigProvider} would do on a JVM, but in a native
 * image it knows nothing so early but what was set where the image was built.
 */
final class FoundSettings {

    /** What Quarkus reads them with when it starts; it makes this class for each application. */
    private static final String READER = "io.quarkus.runtime.generated.RunTimeConfig";

    private FoundSettings() {}

    static SmallRyeConfig read() {
        SmallRyeConfigBuilder settings = new WithoutMappings();
        AbstractConfigBuilder.withCustomizer(settings, READER);
        return settings.build();
    }

    /** Values that cannot be are no reason to fail: all of them are to be named at once. */
    @SuppressWarnings("overrides") // Of a method that SmallRye declares without an ellipsis
    private static final class WithoutMappings extends SmallRyeConfigBuilder {

        @Override
        public SmallRyeConfigBuilder withMapping(ConfigClass mapping) {
            return this;
        }
    }
}
