package io.followthrough.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A request that must be refused.
 *
 * @param path {@code {fu}} and the like stand for things that exist
 * @param body null for none
 * @param pointer the place that must be named; null where there is none to name
 */
record BadRequest(String method, String path, String contentType, byte[] body, String ifMatch, String pointer) {

    static BadRequest get(String path, String pointer) {
        return new BadRequest("GET", path, null, null, null, pointer);
    }

    static BadRequest sent(String method, String path, String body, String pointer) {
        return new BadRequest(method, path, method.equals("PATCH") ? "application/merge-patch+json" : "application/json",
                body == null ? null : body.getBytes(UTF_8), null, pointer);
    }

    BadRequest as(String contentType) {
        return new BadRequest(method, path, contentType, body, ifMatch, pointer);
    }

    BadRequest of(byte[] body) {
        return new BadRequest(method, path, contentType, body, ifMatch, pointer);
    }

    BadRequest matching(String ifMatch) {
        return new BadRequest(method, path, contentType, body, ifMatch, pointer);
    }

    @Override
    public String toString() {
        String text = body == null ? "" : new String(body, UTF_8);
        return method + " " + (path.length() > 90 ? path.substring(0, 90) + "…" : path) + " "
                + (text.length() > 70 ? text.substring(0, 70) + "…" : text) + (ifMatch == null ? "" : " If-Match: " + ifMatch);
    }
}
