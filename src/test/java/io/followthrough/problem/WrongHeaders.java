package io.followthrough.problem;

import java.util.ArrayList;
import java.util.List;

/** What can be wrong with the headers of an operation. */
final class WrongHeaders {

    private static final List<String> NO_TAGS = List.of("0", "nonsense", "\"0", "'0'", "W/0", "\"0\" \"1\"", "", "<b>", "*, *");
    private static final List<String> OTHER_TAGS = List.of("\"99999999\"", "\"-1\"", "\"99999999999999999999\"", "\"' OR 1=1\"",
            "\"99999999\", W/\"99999998\"");
    private static final List<String> NO_KEYS = List.of("", "a b", "a,b", "\"a", "x".repeat(256), "\"\"");

    private WrongHeaders() {}

    static List<BadRequest> of(DescribedOperation operation) {
        List<BadRequest> all = new ArrayList<>();
        for (BadRequest good : operation.asDescribed()) {
            all.add(good.with("Accept", "image/png"));
            all.add(good.with("Accept", "nonsense").naming("Accept"));
            if (operation.takes("If-Match")) {
                NO_TAGS.forEach(tag -> all.add(good.with("If-Match", tag).naming("If-Match")));
                OTHER_TAGS.forEach(tag -> all.add(good.with("If-Match", tag)));
            }
            if (operation.method().equals("PATCH")) {
                all.add(good.without("If-Match").naming("If-Match"));
            }
            if (operation.takes("Idempotency-Key")) {
                NO_KEYS.forEach(key -> all.add(good.with("Idempotency-Key", key).naming("Idempotency-Key")));
            }
        }
        return all;
    }

    /** What is no mistake but odd, and must be survived. */
    static List<BadRequest> odd(DescribedOperation operation) {
        List<BadRequest> all = new ArrayList<>();
        for (BadRequest good : operation.asDescribed()) {
            for (String header : List.of("Prefer", "If-None-Match", "Accept-Encoding")) {
                if (header.startsWith("Accept") || operation.takes(header)) {
                    List.of("", "return=everything; wait=99999999999999", ";;,,==\"", "x".repeat(3000))
                            .forEach(value -> all.add(good.with(header, value)));
                }
            }
        }
        return all;
    }
}
