package io.followthrough.web.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemPagesTest extends PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/follow-ups/FU-999999", "/follow-ups/<b>x</b>", "/incidents/INC-999999", "/postmortems/FU-1",
            "/nowhere/at/all"})
    void what_is_not_there_is_said_on_a_page(String path) {
        Document page = page(path, 404);

        assertThat(page.select("h1").text()).isEqualTo("There is no such resource");
        assertThat(page.select("main b")).isEmpty();
        assertThat(page.select("main a[href=/follow-ups]")).hasSize(1);
    }

    @Test
    void what_cannot_be_meant_is_said_on_a_page() {
        assertThat(page("/follow-ups?status=sleeping", 400).select("main").text()).contains("must be one of proposed, open");
        assertThat(page("/reports/completion?from=yesterday", 400).select("main").text()).contains("must be a date such as");
    }

    @Test
    void the_api_answers_problem_details_even_to_a_browser() {
        given().accept(BROWSER).get("/api/v1/incidents/INC-999999").then().statusCode(404)
                .contentType("application/problem+json");
    }
}
