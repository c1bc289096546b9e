package io.followthrough.attack;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.problem.DescribedOperation;
import io.followthrough.problem.Description;
import io.followthrough.problem.Place;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants scripts in every text there is, and opens every page and mail: none runs, and all of it can be read. */
@QuarkusTest
class PlantedScriptsTest {

    /** What names something, and is refused unless it does. */
    private static final Set<String> NAMES = Set.of("owner", "team", "lead", "manager", "email", "zone", "locale", "postmortem",
            "blockedBy", "into", "of", "handTo", "delegate", "successor", "slug", "key");
    private static final Set<String> LISTS_OF_NAMES = Set.of("/incidents/0", "/incidentKeys/0");

    static Stream<String> scripts() {
        return Stream.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
                "<svg/onload=alert(1)>",
                "javascript:alert(1)", "[x](javascript:alert(1))", "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<javascript:alert(1)>",
                "<math><mtext><mglyph><style><!--</style><img title=\"--><img src=1 onerror=alert(1)>\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "</title></textarea></pre><script>alert(1)</script>",
                "https://evil.example/\"onmouseover=\"alert(1)", "<https://evil.example/\"onclick=alert(1)>",
                "{#raw}{title.raw}{/raw}",
                "&lt;script&gt;alert(1)&lt;/script&gt;", "<a href=\"java&#x0a;script:alert(1)\">x</a>",
                "`<img src=x onerror=alert(1)>`",
                "\\<script>alert(1)\\</script>", "<!--><script>alert(1)</script>-->", "\uff1cscript\uff1ealert(1)");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void none_runs_on_any_page_or_in_any_mail(String script) {
        Garden garden = Garden.full(new Planting(script));
        List<String> pages = new ArrayList<>(garden.pages());
        pages.addAll(
                List.of("/follow-ups?owner=" + garden.owner(), "/triage", "/?severity=SEV1", "/reports/overdue?groupBy=owner",
                        "/digests", "/preferences"));

        for (String page : pages) {
            Document shown = Jsoup
                    .parse(given().header("X-Forwarded-Email", garden.owner()).header("Accept", "text/html").get(page)
                            .then().statusCode(200).extract().asString());
            assertHarmless(page, shown);
            if (garden.pages().contains(page)) {
                assertThat(shown.text()).as(page).contains(Planting.MARK);
            }
        }
        Document mail = Jsoup.parse(given().queryParam("person", garden.owner()).get("/api/v1/digests/preview").then()
                .statusCode(200).extract().<String>path("html"));
        Element ownStyle = mail.select("style").first();
        assertThat(ownStyle.parent().normalName()).isEqualTo("head");
        assertThat(ownStyle.data()).startsWith("\n:root {").doesNotContain(Planting.MARK);
        ownStyle.remove();
        assertHarmless("the mail", mail);
        assertThat(mail.text()).contains("overdue").contains(Planting.MARK);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void none_runs_where_a_request_is_told_what_was_wrong_with_it(String script) {
        for (String path : List.of("/follow-ups/{x}", "/nothing/{x}", "/follow-ups?owner={x}", "/follow-ups?cursor={x}",
                "/digests?cursor={x}",
                "/reports?groupBy={x}", "/reports/overdue?groupBy={x}", "/reports/flow?team={x}", "/?team={x}", "/?weeks={x}",
                "/reports/{x}", "/triage?team={x}", "/follow-ups?status={x}")) {
            assertHarmless(path, Jsoup.parse(given().urlEncodingEnabled(false).accept("text/html")
                    .get(path.replace("{x}", URLEncoder.encode(script, UTF_8).replace("+", "%20"))).asString()));
        }
    }

    /** Else a field of tomorrow would be forgotten here. */
    @Test
    void every_text_that_an_operation_takes_is_planted() {
        Set<String> planted = Garden.full(new Planting("x")).planting().places();

        Set<String> texts = new TreeSet<>();
        for (DescribedOperation operation : Description.read().operations()) {
            operation.contentTypes().stream().filter(type -> type.endsWith("json")).forEach(type -> Place
                    .in(operation.schema(type), operation.description()).stream().filter(PlantedScriptsTest::isAnyText)
                    .forEach(place -> texts.add(operation.method() + " " + operation.path() + " " + place.pointer())));
        }

        texts.removeAll(planted);
        texts.remove("POST /api/v1/tokens /name"); // of letters, digits and little else
        texts.remove("PUT /api/v1/teams/{slug}/chat /url"); // an address, of which the host is all that is shown
        texts.remove("PUT /api/v1/people/{email}/erasure /alsoKnownAs/0"); // looked for, and neither kept nor shown
        assertThat(texts).isEmpty();
    }

    private static boolean isAnyText(Place place) {
        JsonNode schema = place.schema();
        return schema.path("type").toString().contains("string") && !schema.has("enum") && !schema.has("format")
                && !NAMES.contains(place.steps().getLast()) && LISTS_OF_NAMES.stream().noneMatch(place.pointer()::endsWith);
    }

    private static void assertHarmless(String where, Document shown) {
        for (Element script : shown.select("script")) {
            assertThat(script.attr("src")).as(where).matches("/(assets|webjars)/.*");
            assertThat(script.data()).as(where).isBlank();
        }
        assertThat(shown
                .select("svg, math, iframe, object, embed, base, style, template, noscript, img, meta[http-equiv], mglyph"))
                .as(where).isEmpty();
        for (Element element : shown.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
                assertThat(attribute.getKey().toLowerCase(Locale.ROOT)).as(where).doesNotStartWith("on");
                if (Set.of("href", "src", "action", "formaction", "data", "srcdoc", "poster").contains(attribute.getKey())) {
                    assertThat(value).as(where).doesNotStartWith("javascript:").doesNotStartWith("data:")
                            .doesNotStartWith("vbscript:");
                }
            }
        }
    }
}
