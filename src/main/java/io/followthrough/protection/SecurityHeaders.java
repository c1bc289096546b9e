package io.followthrough.protection;

import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Tells browsers, with every answer, what our pages never do, so that nothing that was smuggled into one can do it either. */
@Singleton
public class SecurityHeaders {

    /** Scripts, styles and forms are our own; nothing inline, no frame around us, no plug-in. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Two years, as the preload list of browsers asks (RFC 6797 leaves it open). */
    private static final String TRANSPORT_SECURITY = "max-age=63072000; includeSubDomains";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "Strict-Transport-Security", TRANSPORT_SECURITY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final int BEFORE_EVERYTHING = 1000;

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_EVERYTHING);
    }

    private static void add(RoutingContext context) {
        HEADERS.forEach((name, value) -> context.response().putHeader(name, value));
        context.addHeadersEndHandler(ignored -> forbidKeeping(context));
        context.next();
    }

    /** What depends on who asks is for them alone, and is asked for anew; only assets may be kept. */
    private static void forbidKeeping(RoutingContext context) {
        var headers = context.response().headers();
        if (!headers.contains(HttpHeaders.CACHE_CONTROL) && !context.request().path().startsWith("/assets/")) {
            headers.set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }
}
