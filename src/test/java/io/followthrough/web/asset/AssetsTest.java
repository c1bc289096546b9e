package io.followthrough.web.asset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AssetsTest {

    @ParameterizedTest
    @CsvSource({"htmx,src/main/resources/templates/web/page/scripts.html,htmx.min.js",
            "echarts,src/main/resources/META-INF/resources/assets/charts.js,echarts.common.min.js"})
    void a_library_is_served_under_the_version_of_the_pom_and_kept_for_good(String library, String user, String file)
            throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Matcher version = Pattern.compile("<" + library + "\\.version>(.+?)<").matcher(pom);
        assertThat(version.find()).isTrue();
        String address = "/assets/lib/" + library + "-" + version.group(1) + "/" + file;

        assertThat(Files.readString(Path.of(user))).contains(address);
        given().header("Accept-Encoding", "gzip").get(address).then().statusCode(200)
                .header("Cache-Control", is(KeepingAssets.FOR_GOOD)).header("Content-Encoding", is("gzip"))
                .contentType(containsString("text/javascript"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webjars/htmx.org/2.0.10/dist/htmx.js", "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
            "/_static/echarts/6.0.0/dist/echarts.js", "/_static/echarts/6.0.0/dist/echarts.common.min.js",
            "/assets/lib/echarts-6.0.0/echarts.js"})
    void nothing_else_of_a_library_is_served(String address) {
        given().get(address).then().statusCode(404).header("Cache-Control", not(containsString("immutable")));
    }

    @Test
    void our_own_are_kept_for_good_under_an_address_that_changes_with_them_and_else_asked_for_again() {
        String address = Assets.at("charts.js");

        assertThat(address).matches("/assets/charts\\.js\\?v=[0-9a-f]{8}");
        assertThat(Assets.at("charts.css")).doesNotEndWith(address.substring(address.length() - 8));
        given().get(address).then().statusCode(200).header("Cache-Control", is(KeepingAssets.FOR_GOOD));
        given().get("/assets/charts.js").then().statusCode(200).header("Cache-Control", is(KeepingAssets.ASKING_AGAIN));
        given().get("/assets/nothing.js?v=1").then().statusCode(404).header("Cache-Control", is(KeepingAssets.ASKING_AGAIN));
    }
}
