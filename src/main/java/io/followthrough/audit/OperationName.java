package io.followthrough.audit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/** Names an operation as docs/api.md does: {@code PATCH /people/{email}}. */
final class OperationName {

    private static final String API = "/api/v1";

    private OperationName() {}

    static String of(Method operation) {
        String path = Stream.of(operation.getDeclaringClass().getAnnotation(Path.class), operation.getAnnotation(Path.class))
                .filter(Objects::nonNull).map(part -> part.value().replaceAll("^/|/$", ""))
                .collect(Collectors.joining("/", "/", ""));
        return method(operation) + " " + (path.startsWith(API) ? path.substring(API.length()) : path);
    }

    private static String method(Method operation) {
        return Arrays.stream(operation.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class)).filter(Objects::nonNull)
                .map(HttpMethod::value).findFirst().orElse("?");
    }
}
