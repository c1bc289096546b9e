package io.followthrough.access.matrix;

import io.restassured.response.Response;

/** How a request fared. */
final class Answered {

    private Answered() {}

    /** The status, in a batch that of its first part. */
    static int status(Response answer) {
        Integer part = answer.contentType().startsWith("application/json") && answer.asString().contains("\"results\"")
                ? answer.path("results[0].status")
                : null;
        return part == null ? answer.statusCode() : part;
    }
}
