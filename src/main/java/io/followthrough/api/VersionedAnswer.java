package io.followthrough.api;

import java.net.URI;
import java.net.URISyntaxException;

import org.jboss.resteasy.reactive.RestResponse;

/** Answers with one resource and the tag of its version. */
public final class VersionedAnswer {

    private VersionedAnswer() {}

    public static <T> RestResponse<T> ok(T view, int version) {
        return RestResponse.ResponseBuilder.ok(view).tag(Version.tag(version)).build();
    }

    /** @param location where to read it, below the API's root, such as {@code teams/payments} */
    public static <T> RestResponse<T> created(String location, T view, int version) {
        return RestResponse.ResponseBuilder.<T>created(address("/api/v1/" + location)).entity(view)
                .tag(Version.tag(version)).build();
    }

    /** An e-mail address may hold what a URL must not, such as a percent sign. */
    private static URI address(String path) {
        try {
            return URI.create(new URI(null, null, path, null).toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
