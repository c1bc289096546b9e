package io.followthrough.problem;

import java.net.URI;

/** The kinds of problem a client can meet; their URIs are stable and described in {@code docs/problems.md}. */
public enum ProblemType {
    INVALID_REQUEST("invalid-request", "The request is not valid", 400),
    UNAUTHENTICATED("unauthenticated", "The caller has not proved who they are", 401),
    FORBIDDEN("forbidden", "The caller may not do this", 403),
    CROSS_SITE("cross-site", "The request was sent from another site", 403),
    NOT_FOUND("not-found", "There is no such resource", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", "The resource does not know this method", 405),
    NOT_ACCEPTABLE("not-acceptable", "No such representation is available", 406),
    CONFLICT("conflict", "The request conflicts with what is already there", 409),
    TRANSITION_NOT_ALLOWED("transition-not-allowed", "The lifecycle does not allow this change", 409),
    PRECONDITION_FAILED("precondition-failed", "The resource has changed since it was read", 412),
    TOO_LARGE("too-large", "The request is too large", 413),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", "The content type is not supported here", 415),
    UNPROCESSABLE("unprocessable", "The request is well-formed but cannot be carried out", 422),
    UNREADABLE_DOCUMENT("unreadable-document", "The document cannot be read as a postmortem", 422),
    PRECONDITION_REQUIRED("precondition-required", "The request must say which version it changes", 428),
    TOO_MANY_REQUESTS("too-many-requests", "The caller sends more requests than they may", 429),
    INTERNAL_ERROR("internal-error", "Something went wrong on our side", 500),
    UNAVAILABLE("unavailable", "The service cannot answer right now", 503),
    REQUEST_IN_PROGRESS("request-in-progress", "An equal request is still being carried out", 409),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", "The idempotency key belongs to another request", 422);

    private final String slug;
    private final String title;
    private final int status;

    ProblemType(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    public URI uri() {
        return URI.create("urn:followthrough:problem:" + slug);
    }

    public String title() {
        return title;
    }

    public int status() {
        return status;
    }
}
