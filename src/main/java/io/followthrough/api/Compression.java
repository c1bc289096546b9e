package io.followthrough.api;

import java.util.Set;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets every answer of a compressible type be compressed; by itself, Quarkus does so for JSON of resource methods only. */
@Singleton
public class Compression {

    private static final int BEFORE_ROUTING = 400;

    private final Set<String> compressible;

    Compression(@ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressible) {
        this.compressible = compressible;
    }

    void register(@Observes Filters filters) {
        filters.register(this::allow, BEFORE_ROUTING);
    }

    private void allow(RoutingContext context) {
        context.addHeadersEndHandler(_ -> {
            MultiMap headers = context.response().headers();
            String type = headers.get(HttpHeaders.CONTENT_TYPE);
            boolean held = headers.contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true);
            if (held && type != null && compressible.contains(type.split(";")[0].strip())) {
                headers.remove(HttpHeaders.CONTENT_ENCODING);
            }
        });
        context.next();
    }
}
