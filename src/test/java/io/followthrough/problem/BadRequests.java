package io.followthrough.problem;

import static io.followthrough.problem.BadRequest.get;
import static io.followthrough.problem.BadRequest.sent;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table of bad requests: every endpoint that takes a body with every broken body, every field with every wrong value of its kind. */
final class BadRequests {

    private static final String TEXT = "text";
    private static final String NAME = "name";
    private static final String DATE = "date";
    private static final String TIME = "time";
    private static final String WORD = "word";
    private static final String TEXTS = "texts";

    /** JSON values that are wrong for every field of a kind. */
    private static final Map<String, List<String>> WRONG = Map.of(
            TEXT, List.of("5", "true", "{}", "[]", "[\"a\"]", "\"a\\u0000b\"", "\"\\ud800\"", quoted("x".repeat(20_001))),
            NAME, List.of("5", "{}", "\"'; DROP TABLE follow_up; --\"", "\"<script>alert(1)</script>\"", "\"a\\u0000b\"",
                    quoted("x".repeat(400))),
            DATE, List.of("5", "\"2026-02-30\"", "\"2026-13-01\"", "\"tomorrow\"", "\"+999999999-12-31\"", "\"-0044-03-15\"",
                    "[2026, 3, 1]", "\"' OR 1=1 --\""),
            TIME, List.of("1e99", "12345678901234567890", "\"2026-02-30T00:00:00Z\"", "\"2026-03-01\"",
                    "\"2026-03-01T25:00:00Z\"", "\"+1000000000-12-31T23:59:59Z\"", "\"2026-03-01T10:00:00\"", "{}"),
            WORD, List.of("0", "\"\"", "\"SEV9\"", "\"<b>P1</b>\"", "[]", "true", "\"p1 \""),
            TEXTS, List.of("\"a\"", "{}", "[5]", "[{}]", "[null]", "[\"\"]", "[\"a\\u0000b\"]",
                    IntStream.range(0, 2000).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(",", "[", "]"))));

    private static final Map<String, Map<String, String>> CREATIONS = Map.of(
            "/follow-ups", Map.ofEntries(Map.entry("title", TEXT), Map.entry("description", TEXT), Map.entry("nature", WORD),
                    Map.entry("type", WORD), Map.entry("priority", WORD), Map.entry("status", WORD), Map.entry("owner", NAME),
                    Map.entry("team", NAME), Map.entry("dueOn", DATE), Map.entry("incidents", TEXTS),
                    Map.entry("postmortem", NAME), Map.entry("labels", TEXTS), Map.entry("links", TEXTS)),
            "/incidents", Map.of("title", TEXT, "team", NAME, "severity", WORD, "status", WORD, "startedAt", TIME, "resolvedAt",
                    TIME, "impact", TEXT, "services", TEXTS),
            "/teams", Map.of("slug", NAME, "name", TEXT, "zone", NAME, "lead", NAME, "manager", NAME, "workingDays", TEXTS,
                    "holidays", TEXTS),
            "/people", Map.of("email", NAME, "name", TEXT, "zone", NAME, "team", NAME),
            "/postmortems", Map.of("title", TEXT, "team", NAME, "summary", TEXT, "rootCause", TEXT, "causes", TEXTS, "timeline",
                    TEXTS, "incidentKeys", TEXTS, "incidents", TEXTS, "followUps", TEXTS));

    private static final Map<String, Map<String, String>> EDITS = Map.of(
            "/follow-ups/{fu}", Map.of("title", TEXT, "nature", WORD, "priority", WORD, "labels", TEXTS),
            "/incidents/{inc}", Map.of("title", TEXT, "severity", WORD, "startedAt", TIME, "services", TEXTS),
            "/teams/{team}", Map.of("zone", NAME, "lead", NAME, "workingDays", TEXTS),
            "/people/{person}", Map.of("name", TEXT, "zone", NAME));

    /** With the body that would be taken but for the mistake. */
    private static final Map<String, String> STATES = Map.of("/follow-ups/{fu}/owner", "owner", "/follow-ups/{fu}/block",
            "reason",
            "/follow-ups/{fu}/dismissal", "reason", "/follow-ups/{fu}/verification", "outcome");

    private BadRequests() {}

    static List<BadRequest> all() {
        List<BadRequest> all = new ArrayList<>();
        brokenBodies(all);
        wrongFields(all);
        queries(all);
        keys(all);
        preconditions(all);
        documents(all);
        return all;
    }

    private static void brokenBodies(List<BadRequest> all) {
        List<BadRequest> good = new ArrayList<>();
        CREATIONS.keySet().forEach(path -> good.add(sent("POST", path, "", null)));
        EDITS.keySet().forEach(path -> good.add(sent("PATCH", path, "", null).matching("\"0\"")));
        STATES.keySet().forEach(path -> good.add(sent("PUT", path, "", null)));
        for (BadRequest request : good) {
            for (String body : List.of("", "{", "[]", "\"text\"", "5", "null", "{\"title\": \"a\",}", "{'title': 'a'}", "{} {}",
                    "{\"title\": \"a\", \"title\": \"b\"}", "{\"title\": NaN}", "[".repeat(20_000), "{\"a\":".repeat(20_000))) {
                all.add(request.of(body.getBytes(UTF_8)));
            }
            all.add(request.of(new byte[]{'{', '"', 't', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'}));
            all.add(request.of(new byte[]{0, 0, 0, 0}));
            all.add(request.of("<a/>".getBytes(UTF_8)).as("application/xml"));
            all.add(request.of("a=b".getBytes(UTF_8)).as("application/x-www-form-urlencoded"));
            all.add(request.of("{}".getBytes(UTF_8)).as("nonsense"));
            all.add(new BadRequest(request.method(), request.path(), request.contentType(),
                    "{\"colour\": \"red\"}".getBytes(UTF_8),
                    request.ifMatch(), "/colour"));
        }
        for (String body : List.of("{", "[]", "\"text\"", "{\"colour\": 1}", "{\"at\": \"2999-01-01T00:00:00Z\"}",
                "{\"at\": 5}",
                "{\"evidence\": {}}", "{\"evidence\": \"a\\u0000b\"}")) {
            all.add(sent("PUT", "/follow-ups/{fu}/completion", body, null));
        }
    }

    private static void wrongFields(List<BadRequest> all) {
        CREATIONS.forEach((path, fields) -> fields.forEach((field, kind) -> WRONG.get(kind).forEach(value -> all
                .add(sent("POST", path, body(path, field, value), "/" + field)))));
        EDITS.forEach((path, fields) -> fields.forEach((field, kind) -> WRONG.get(kind).forEach(value -> all
                .add(sent("PATCH", path, "{\"" + field + "\": " + value + "}", "/" + field).matching("\"0\"")))));
        STATES.forEach((path, field) -> List.of("5", "null", "\"\"", "{}", "\"a\\u0000b\"", quoted("x".repeat(5000)))
                .forEach(value -> all.add(sent("PUT", path, "{\"" + field + "\": " + value + "}", "/" + field))));
        for (String value : List.of("-1", "1e400", "\"long\"", "\"5\"", "true", "[]", "-1e300")) {
            all.add(sent("POST", "/incidents", body("/incidents", "durationMinutes", value), "/durationMinutes"));
        }
    }

    private static String body(String path, String field, String value) {
        Map<String, String> needed = Map.of("/teams", "slug", "/people", "email");
        StringBuilder body = new StringBuilder("{\"" + field + "\": " + value);
        if (!field.equals("title") && !needed.containsKey(path)) {
            body.append(", \"title\": \"A\"");
        }
        if (path.equals("/teams") && !field.equals("slug")) {
            body.append(", \"slug\": \"bad-request\"");
        }
        if (path.equals("/people")) {
            body.append(field.equals("email") ? "" : ", \"email\": \"bad@example.org\"")
                    .append(field.equals("name") ? "" : ", \"name\": \"Bad\"");
        }
        return body.append("}").toString();
    }

    private static void queries(List<BadRequest> all) {
        for (String list : List.of("/follow-ups", "/incidents", "/postmortems", "/digests")) {
            for (String limit : List.of("-1", "0", "201", "99999999999999999999", "ten", "1.5", "%27%3B--")) {
                all.add(get(list + "?limit=" + limit, "?limit"));
            }
            for (String cursor : List.of("x", "%3Cscript%3E", "LWtleQ", "LWtleQphCmI",
                    "LWtleQoKOTk5OTk5OTk5OTk5OTk5OTk5OTk5",
                    "x".repeat(2000))) {
                all.add(get(list + "?cursor=" + cursor, "?cursor"));
            }
            all.add(get(list + "?nonsense=1", "?nonsense"));
            all.add(get(list + "?limit=1&limit=2", "?limit"));
        }
        all.add(get("/follow-ups?sort=dueOn&cursor=ZHVlT24KKzk5OTk5OTk5OS0xMi0zMQox", "?cursor"));
        all.add(get("/follow-ups?sort=updatedAt&cursor=dXBkYXRlZEF0CisxMDAwMDAwMDAtMDEtMDFUMDA6MDA6MDBaCjE", "?cursor"));
        for (String filter : List.of("status", "overdue", "priority", "severity", "type", "nature", "dueFrom", "dueTo",
                "updatedSince",
                "sort", "format")) {
            for (String value : List.of("nonsense", "%27%20OR%201%3D1", "%3Cb%3E", "%2B999999999-01-01", "2026-02-30", "-1")) {
                all.add(get("/follow-ups?" + filter + "=" + value, "?" + filter));
            }
        }
        for (String report : List.of("completion", "on-time", "overdue", "ageing", "overdue/follow-ups")) {
            for (String query : List.of("from=nonsense", "to=2026-02-30", "from=%2B999999999-01-01", "groupBy=colour",
                    "priority=P9",
                    "severity=%27", "asOf=tomorrow", "from=2026-03-02")) {
                all.add(get("/reports/" + report + "?" + query + (query.equals("from=2026-03-02") ? "&to=2026-03-01" : ""),
                        query.equals("from=2026-03-02") ? null : "?" + query.split("=")[0]));
            }
        }
        for (String within : List.of("-1", "0", "x", "99999999999", "1e9")) {
            all.add(get("/reports/completion?within=" + within, "?within"));
        }
        for (String query : List.of("from=x", "to=2026-13-01", "from=%2B999999999-01-01", "status=lost")) {
            all.add(get("/digests?" + query, "?" + query.split("=")[0]));
        }
        all.add(get("/digests/preview", "?person"));
        all.add(get("/digests/preview?person=%27%3B%20DROP", null));
        for (String query : List.of("dryRun=yes", "date=2026-02-30", "zone=Nowhere", "date=%2B999999999-01-01", "colour=red")) {
            all.add(sent("POST", "/postmortems?" + query, "# Outage\n\n## Action items\n- [ ] Limit the pool\n",
                    "?" + query.split("=")[0]).as("text/markdown"));
        }
    }

    private static void keys(List<BadRequest> all) {
        for (String place : List.of("/follow-ups/", "/incidents/", "/postmortems/", "/people/", "/teams/", "/digests/")) {
            for (String key : List.of("0", "-1", "FU-0", "INC--1", "PM-99999999999999999999", "%3Cscript%3E",
                    "%27%20OR%201%3D1--", "%00",
                    "a%2F..%2Fb", "x".repeat(3000), "FU-1%0d%0aX:1", "%ff%fe", "NaN")) {
                all.add(get(place + key, null));
            }
        }
        for (String state : List.of("acceptance", "progress", "completion", "publication")) {
            all.add(sent("PUT", "/follow-ups/FU-0/" + state, null, null));
            all.add(sent("PUT", "/postmortems/PM-0/" + state, null, null));
            all.add(sent("PUT", "/follow-ups/%27/" + state, null, null));
        }
    }

    private static void preconditions(List<BadRequest> all) {
        for (String path : EDITS.keySet()) {
            all.add(sent("PATCH", path, "{}", "If-Match"));
            for (String tag : List.of("0", "nonsense", "\"0", "'0'", "W/0", "\"0\" \"1\"")) {
                all.add(sent("PATCH", path, "{}", "If-Match").matching(tag));
            }
            for (String tag : List.of("\"1\"", "W/\"0\"", "\"-1\"", "\"99999999999999999999\"", "\"' OR 1=1\"")) {
                all.add(sent("PATCH", path, "{}", null).matching(tag));
            }
        }
        all.add(sent("PUT", "/follow-ups/{fu}/progress", null, "If-Match").matching("nonsense"));
        all.add(sent("DELETE", "/follow-ups/{fu}/owner", null, null).matching("\"7\""));
    }

    private static void documents(List<BadRequest> all) {
        for (byte[] body : List.of(new byte[0], new byte[]{(byte) 0xff, (byte) 0xfe, 'a'}, new byte[]{'#', ' ', 'a', 0, 'b'},
                "   \n".getBytes(UTF_8), "x".repeat(1_100_000).getBytes(UTF_8), "> ".repeat(50_000).getBytes(UTF_8))) {
            all.add(sent("POST", "/postmortems", "", null).of(body).as("text/markdown"));
        }
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
