package io.followthrough.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** What can be wrong with the body of an operation. */
final class WrongBodies {

    private static final String UNKNOWN = "colour";
    private static final String[] NOT_THE_OBJECT = {"{", "[]", "\"text\"", "5", "true", "{} {}", "{,}", "{'a': 1}",
            "{\"a\": NaN}",
            "{\"a\": 1,}", "{\"\\ud800\": 1}", "{a: 1}", "\u00ef\u00bb", "{\"a\": 01}", "// \n{", "[".repeat(20_000),
            "{\"a\":".repeat(20_000)};

    private final List<BadRequest> all = new ArrayList<>();
    private final DescribedOperation operation;
    private final BadRequest good;
    private final String contentType;

    private WrongBodies(DescribedOperation operation, BadRequest good) {
        this.operation = operation;
        this.good = good;
        this.contentType = good.headers().get("Content-Type");
    }

    static List<BadRequest> of(DescribedOperation operation) {
        List<BadRequest> all = new ArrayList<>();
        if (!operation.contentTypes().isEmpty()) {
            operation.asDescribed().forEach(good -> all.addAll(new WrongBodies(operation, good).all()));
        }
        return all;
    }

    private List<BadRequest> all() {
        types();
        if (contentType.endsWith("json")) {
            whole();
            fields();
        } else {
            documents();
        }
        return all;
    }

    private void types() {
        if (operation.isBodyRequired()) { // an optional one is JSON whatever it is called
            for (String type : List.of("application/xml", "application/x-www-form-urlencoded", "image/png", "nonsense",
                    "a/b/c")) {
                all.add(good.with("Content-Type", type));
            }
        }
    }

    private void whole() {
        for (String body : NOT_THE_OBJECT) {
            all.add(good.sending(body));
        }
        all.add(good.sending(new byte[]{0, 0, 0, 0}));
        all.add(good.sending(new byte[]{'{', '"', 't', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'}));
        all.add(good.sending("x".repeat(2_200_000)));
        if (operation.isBodyRequired()) {
            all.add(good.sending(""));
            all.add(good.sending("null"));
        }
    }

    private void fields() {
        JsonNode schema = operation.schema(contentType);
        JsonNode example = operation.example(contentType);
        unknown(new Place(List.of(), schema, true), example);
        for (Place place : Place.in(schema, operation.description())) {
            Values.wrong(place.schema()).forEach(value -> wrong(place, place.with(example, value)));
            boolean changing = operation.method().equals("PATCH"); // where null removes and what is absent stays
            if (place.required() && !changing) {
                wrong(place, place.with(example, "null"));
            }
            if (place.required() && !changing && !place.isItem()) {
                wrong(place, place.without(example));
            }
            if (Values.type(place.schema()).equals("object")) {
                unknown(place, example);
            }
            if (!place.isItem()) {
                wrong(place, place.with(example, "null,\"" + place.steps().getLast() + "\":null"));
            }
            all.add(good.sending(place.with(example, "{\"a\":".repeat(5000) + "1" + "}".repeat(5000))));
        }
    }

    private void unknown(Place object, JsonNode example) {
        Place unknown = object.below(UNKNOWN, null, false);
        wrong(unknown, unknown.with(example, "\"red\""));
    }

    private void wrong(Place place, String body) {
        all.add(good.sending(body).naming(place.pointer()));
    }

    private void documents() {
        for (byte[] body : List.of(new byte[0], new byte[]{(byte) 0xff, (byte) 0xfe, 'a'}, new byte[]{'#', ' ', 'a', 0, 'b'},
                "   \n".getBytes(UTF_8), "x".repeat(1_100_000).getBytes(UTF_8), "> ".repeat(50_000).getBytes(UTF_8),
                "x".repeat(2_200_000).getBytes(UTF_8))) {
            all.add(good.sending(body));
        }
    }
}
