package io.followthrough.policy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;

/** Reads the policies once at start; a faulty file stops the start. */
public class PolicyProducer {

    @Produces
    @Singleton
    @Startup
    Policies policies(PolicyConfig config) {
        return config.file().map(PolicyFile::at).orElseGet(PolicyFile::builtIn);
    }
}
