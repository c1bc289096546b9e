package io.followthrough.web.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who opens pages, fills in the forms that are there, and sends them, as a browser does. */
public final class Visitor {

    private final String email;

    private Visitor(String email) {
        this.email = email;
    }

    public static Visitor as(String email) {
        return new Visitor(email);
    }

    public Document open(String path) {
        return Jsoup.parse(given().accept(PageTest.BROWSER).header("X-Forwarded-Email", email).get(path).then()
                .statusCode(200).extract().asString());
    }

    public Document followUp(String key) {
        return open("/follow-ups/" + key);
    }

    /** Sends the form of the follow-up's page, and follows the way back to it. */
    public Document does(String key, String form, Map<String, String> typed) {
        Response answer = sends(followUp(key), form, typed);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        assertThat(answer.header("Location")).matches("/follow-ups/" + key + "(\\?said=[a-z-]+)?#content");
        return followUp(key);
    }

    /** Sends a form that is known not to be done. */
    public Document isRefused(Document page, String form, Map<String, String> typed, int status) {
        Response answer = sends(page, form, typed);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
        return Jsoup.parse(answer.asString());
    }

    /** @param form how its address ends */
    public Response sends(Document page, String form, Map<String, String> typed) {
        Element found = page.selectFirst("form[method=post][action~=/" + form + "(#.*)?$]");
        assertThat(found).as("form " + form + " on " + page.title()).isNotNull();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        found.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), List.of(field.val())));
        typed.forEach((name, value) -> {
            assertThat(found.select("[name=" + name + "]")).as("field " + name + " of form " + form).isNotEmpty();
            fields.put(name, List.of(value));
        });
        return posts(found.attr("action").replaceFirst("#.*", ""), fields);
    }

    public Response posts(String path, Map<String, ?> fields) {
        return given().config(RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig()
                .defaultCharsetForContentType("UTF-8", "application/x-www-form-urlencoded"))).redirects().follow(false)
                .accept(PageTest.BROWSER).header("X-Forwarded-Email", email)
                .contentType("application/x-www-form-urlencoded").formParams(fields).post(path);
    }
}
