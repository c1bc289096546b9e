package io.followthrough.proof.failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import io.followthrough.proof.surroundings.ServiceProcess;

/** What a replica says of itself to Prometheus. */
final class Metrics {

    private Metrics() {}

    static String of(ServiceProcess replica) {
        try (var body = URI.create(replica.managementUrl() + "/q/metrics").toURL().openStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
