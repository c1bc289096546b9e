package io.followthrough.description;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** Names an operation after what it does to which path, as generated clients call it: {@code putFollowUpsByKeyOwner}. */
final class Naming {

    private static final String API = "/api/v1/";

    private Naming() {}

    static String of(HttpMethod method, String path) {
        return method.name().toLowerCase(Locale.ROOT) + Arrays.stream(path.substring(API.length()).split("/"))
                .map(part -> part.startsWith("{") ? "By" + capitalized(part.substring(1, part.length() - 1)) : words(part))
                .collect(Collectors.joining());
    }

    private static String words(String part) {
        return Arrays.stream(part.split("-")).map(Naming::capitalized).collect(Collectors.joining());
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
