package io.followthrough.web.asset;

import java.util.Set;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Lets browsers keep for good what changes its address when it changes, and ask again for everything else. */
@Singleton
public class KeepingAssets {

    static final String FOR_GOOD = "public, max-age=31536000, immutable";
    static final String ASKING_AGAIN = "public, no-cache";

    private static final Set<Integer> FOUND = Set.of(200, 206, 304);
    private static final int BEFORE_ROUTING = 390;

    void register(@Observes Filters filters) {
        filters.register(KeepingAssets::tell, BEFORE_ROUTING);
    }

    private static void tell(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.startsWith("/assets/")) {
            boolean isVersioned = path.startsWith("/assets/lib/") || context.queryParams().contains(Assets.VERSION);
            context.addHeadersEndHandler(_ -> {
                boolean isFound = FOUND.contains(context.response().getStatusCode());
                context.response().putHeader(HttpHeaders.CACHE_CONTROL, isVersioned && isFound ? FOR_GOOD : ASKING_AGAIN);
            });
        }
        context.next();
    }
}
