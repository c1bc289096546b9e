package io.followthrough.problem;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer a JSON Pointer (RFC 6901) into the body such as {@code /followUps/0/title}, or {@code ?name} for a query
 *        parameter, or a header's name
 */
@RegisterForReflection
public record FieldError(String pointer, String detail) {}
