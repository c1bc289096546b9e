package io.followthrough.attack;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.problem.BadRequest;
import io.followthrough.problem.DescribedOperation;
import io.followthrough.problem.Description;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes pieces of the languages behind the filters into every filter there is: none widens an answer, and none fails. */
@QuarkusTest
class InjectedQueriesTest {

    private String team;

    @BeforeEach
    void a_follow_up_to_steal() {
        team = aTeam();
        aFollowUp(Map.of("team", team, "title", "The treasure of " + team, "labels", List.of("hoard")));
    }

    static Stream<String> attacks() {
        return Stream.of("' or '1'='1", "') or ('1'='1", "x' union select null,null,version()--", "'; select pg_sleep(60)--",
                "' or 1=1 limit 1 offset 0 --", "\" or \"\"=\"", "x'||(select secret_hash from api_token limit 1)||'", "%",
                "_%", "\\",
                "\\'", "%27%20or%201=1", "${7*7}", "#{7*7}", ":team", "?1", "f.id", "{\"$ne\": null}", "{\"$gt\":\"\"}",
                "[$ne]", "*",
                "*)(uid=*))(|(uid=*", "1e309", "-0", "\u0000", "a\u2028", "\uff07 or 1=1", "\u02bc or 1=1", "\u202e",
                "a".repeat(3000),
                "%c0%27", "%ff", "%F0%9F%98%80%00", "a,b,c' or 1=1", ",".repeat(2000), "::int", "chr(39)", "/**/or/**/1=1",
                "';--");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void no_filter_lets_any_of_them_through(String attack) {
        List<String> faults = new ArrayList<>();
        String value = attack.startsWith("%") && attack.length() > 2 ? attack : URLEncoder.encode(attack, UTF_8);
        for (DescribedOperation operation : Description.read().operations()) {
            if (operation.method().equals("GET") && !operation.path().contains("{")) {
                for (JsonNode parameter : operation.parameters("query")) {
                    String name = parameter.path("name").asText();
                    BadRequest request = operation.asDescribed().getFirst().at(operation.path() + "?" + name + "=" + value);
                    HttpResponse<String> answer = Attacker.whoMayDoEverything().sends(request);
                    boolean filters = operation.path().equals("/api/v1/follow-ups")
                            && !List.of("limit", "sort", "format", "q").contains(name);
                    if (answer.statusCode() >= 500 || filters && answer.body().contains("treasure of " + team)) {
                        faults.add(operation.path() + "?" + name + ": " + answer.statusCode());
                    }
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"treasure & | !", "treasure:*", "'treasure' <-> 'of'", "((((", "\"", "\"treasure", "treasure OR",
            "-", "!!!",
            "a:b:c", "<2>", "treasure\\", "& & &", "() ()", "\\\\'", "or or or", "-\"-\"-"})
    void operators_of_the_full_text_search_are_words(String words) {
        given().queryParam("team", team).queryParam("q", words).get("/api/v1/follow-ups").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "%%", "team-%", "team-_", "hoar_", "h%", "\\%", "*", "hoard*"})
    void wildcards_match_themselves_only(String pattern) {
        for (String filter : List.of("label", "team", "owner", "service")) {
            assertThat(
                    given().queryParam(filter, pattern).get("/api/v1/follow-ups").then().statusCode(200).extract().asString())
                    .doesNotContain("The treasure of");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"key desc", "key;drop table team", "f.title", "title", "-title", "random()", "pg_sleep(60)",
            "-key,dueOn",
            "(select 1)", "KEY", "key ", "--key", "1", "null"})
    void only_the_named_orders_sort(String order) {
        given().queryParam("sort", order).get("/api/v1/follow-ups").then().statusCode(400);
    }

    @Test
    void what_looks_like_another_letter_is_another_letter() {
        for (String confusable : List.of("hоard", "hoard\u200b", "ho\u0061\u0301rd", "\uff48oard", "hoard\u00a0", "HOARD")) {
            assertThat(given().queryParam("label", confusable).get("/api/v1/follow-ups").then().statusCode(200).extract()
                    .asString())
                    .doesNotContain("The treasure of " + team);
        }
    }
}
