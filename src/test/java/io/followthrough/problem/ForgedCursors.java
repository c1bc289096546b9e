package io.followthrough.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Cursors that have the right shape and say what no list has said. */
final class ForgedCursors {

    private static final List<String> ORDERS = List.of("-key", "key", "id", "-id", "-at", "dueOn", "updatedAt", "-updatedAt");
    private static final List<String> VALUES = List.of("tomorrow", "+99999999-12-31", "+10000000-01-01T00:00:00Z",
            "-10000000-01-01T00:00:00Z", "2026-02-30", "' OR 1=1", "a\u0000b");

    private ForgedCursors() {}

    /** Query strings; where the list has a choice of orders, one with each. */
    static List<String> of(DescribedOperation list) {
        List<String> all = new ArrayList<>();
        boolean sorted = list.parameters("query").stream().map(parameter -> parameter.path("name")).map(JsonNode::asText)
                .anyMatch("sort"::equals);
        for (String order : ORDERS) {
            String sort = sorted ? "sort=" + order + "&" : "";
            all.add(sort + "cursor=" + encoded(order + "\n\nten"));
            all.add(sort + "cursor=" + encoded(order + "\n\n99999999999999999999"));
            all.add(sort + "cursor=" + encoded("name\n\n1"));
            if (order.contains("At") || order.contains("dueOn") || order.contains("-at")) {
                VALUES.forEach(value -> all.add(sort + "cursor=" + encoded(order + "\n" + value + "\n1")));
            }
        }
        if (sorted) {
            all.removeIf(query -> List.of("sort=id&", "sort=-id&", "sort=-at&").stream().anyMatch(query::startsWith));
        }
        return all;
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
