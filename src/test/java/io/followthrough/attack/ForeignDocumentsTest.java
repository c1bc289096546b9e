package io.followthrough.attack;

import static io.followthrough.Given.aTeam;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents in languages that can name files, classes or other machines: nothing of the kind is read, made or asked. */
@QuarkusTest
class ForeignDocumentsTest {

    private static final String ENTITY = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><x>&f;</x>";
    private static final String LAUGHS = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>";

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/xml", "application/soap+xml", "application/x-java-serialized-object",
            "application/x-yaml", "application/yaml", "application/x-protobuf", "application/graphql",
            "multipart/form-data; boundary=x",
            "application/json; charset=utf-7", "text/html", "application/xhtml+xml", "application/vnd.api+json; ext=x"})
    void no_other_language_is_read(String type) {
        for (String path : List.of("/api/v1/follow-ups", "/api/v1/postmortems", "/api/v1/teams")) {
            for (String document : List.of(ENTITY, LAUGHS, "!!javax.script.ScriptEngineManager [x]",
                    "\u00ac\u00ed\u0000\u0005sr")) {
                var answer = given()
                        .config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                        .header("Content-Type", type).body(document.getBytes(Charset.forName("ISO-8859-1"))).post(path);

                assertThat(answer.statusCode()).as(path + " " + type).isIn(400, 415);
                assertThat(answer.asString()).doesNotContain("root:");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "---\na: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://x\"]]]]\n---\n",
            "---\ntitle: !!java.io.File [/etc/passwd]\n---\n", "---\ntitle: !include /etc/passwd\n---\n",
            "---\ntitle: ${env:HOME}\n---\n", "---\ntitle: {{ env.HOME }}\n---\n", "---\n<<: *missing\n---\n",
            "---\n? [a]: b\n---\n",
            ENTITY, LAUGHS, "![x](file:///etc/passwd)", "<img src=\"file:///etc/passwd\">",
            "<iframe src=http://169.254.169.254/>",
            "![[/etc/passwd]]", "{% include '/etc/passwd' %}", "{#include /etc/passwd /}"})
    void a_postmortem_names_no_file_class_or_machine(String beginning) {
        String document = beginning + "\n\n# Outage of the checkout\n\n## Action items\n- [ ] Limit the pool\n";

        var answer = given().contentType("text/markdown").body(document).queryParam("dryRun", true)
                .queryParam("date", "2026-01-01").queryParam("team", aTeam()).post("/api/v1/postmortems");

        assertThat(answer.statusCode()).isIn(200, 201, 400, 422);
        assertThat(answer.asString()).doesNotContain("root:", "haha", System.getenv().getOrDefault("HOME", "/root") + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"@class\":\"java.lang.ProcessBuilder\",\"title\":\"a\"}",
            "[\"java.lang.ProcessBuilder\",{\"title\":\"a\"}]", "{\"title\":[\"java.io.File\",\"/etc/passwd\"]}",
            "{\"title\":{\"@type\":\"java.net.URL\",\"val\":\"http://x\"}}", "{\"@type\":\"com.sun.rowset.JdbcRowSetImpl\"}",
            "{\"$ref\":\"file:///etc/passwd\"}", "{\"title\":\"a\",\"team\":{\"class\":{\"classLoader\":{}}}}"})
    void json_names_no_class(String body) {
        assertThat(given().contentType("application/json").body(body).post("/api/v1/follow-ups").statusCode()).isEqualTo(400);
    }
}
