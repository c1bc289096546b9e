package io.followthrough.problem;

import java.util.ArrayList;
import java.util.List;

/** What is well-formed, though nobody would expect it: SQL and HTML in every text, the ends of every range, every word. */
final class OddBodies {

    private OddBodies() {}

    static List<BadRequest> of(DescribedOperation operation) {
        List<BadRequest> all = new ArrayList<>();
        for (BadRequest good : operation.contentTypes().isEmpty() ? List.<BadRequest>of() : operation.asDescribed()) {
            String type = good.headers().get("Content-Type");
            if (!type.endsWith("json")) {
                Values.odd(operation.schema(type)).forEach(value -> all
                        .add(good.sending("# " + value + "\n\n## Action items\n- [ ] Limit " + value + "\n")));
                continue;
            }
            for (Place place : Place.in(operation.schema(type), operation.description())) {
                Values.odd(place.schema()).forEach(value -> all.add(good.sending(place.with(operation.example(type), value))));
            }
        }
        return all;
    }
}
