package io.followthrough.problem;

import java.io.IOException;
import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;

/** What a client may expect of the answer to a bad request. */
final class Refusal {

    private static final int TOO_LARGE = 413;

    private Refusal() {}

    /** Empty when nothing is wrong with the answer. */
    static String fault(BadRequest request, HttpResponse<String> answer) throws IOException {
        int status = answer.statusCode();
        String body = BadRequest.shortened(answer.body(), 300);
        if (status < 400 || status >= 500) {
            return "answered " + status + " " + body;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("none");
        if (!type.startsWith(Problem.MEDIA_TYPE)) {
            return status + " is no problem but " + type + " " + body;
        }
        JsonNode problem = Description.JSON.readTree(answer.body());
        if (problem.path("status").asInt() != status || problem.path("type").asText().isEmpty()
                || problem.path("detail").asText().isEmpty() || answer.body().contains("io.followthrough")
                || answer.body().contains("Exception")) {
            return "is a bad problem: " + body;
        }
        return status == TOO_LARGE || isNamed(request.named(), problem) ? "" : "does not name " + request.named() + ": " + body;
    }

    private static boolean isNamed(String place, JsonNode problem) {
        return place == null || problem.path("errors").findValuesAsText("pointer").stream()
                .anyMatch(pointer -> pointer.equals(place) || pointer.startsWith(place + "/"));
    }
}
