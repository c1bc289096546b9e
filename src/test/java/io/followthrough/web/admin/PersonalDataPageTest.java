package io.followthrough.web.admin;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.web.page.Visitor.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import io.followthrough.web.page.PageTest;
import io.followthrough.web.page.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonalDataPageTest extends PageTest {

    private static final Visitor ADMIN = as("");

    @Test
    void whoever_is_active_is_not_erased_but_can_be_told_what_is_known() {
        String ana = aPerson(aTeam());

        assertThat(ADMIN.open(place(ana)).select("#erase")).isEmpty();
        assertThat(as(ana).open(place(ana)).select("a[download]").attr("href")).isEqualTo(
                "/api/v1/people/" + ana + "/personal-data");
        assertThat(as(aPerson(aTeam())).open(place(ana)).select("a[download]")).isEmpty();
    }

    @Test
    void an_erasure_is_confirmed_with_the_address() {
        String ana = left();

        Document again = ADMIN.isRefused(ADMIN.open(place(ana)), "erase", Map.of("confirm", "x@example.org"),
                422);

        assertThat(again.select("#erase-confirm-wrong").text()).contains(ana);
        given().get("/api/v1/people/" + ana).then().statusCode(200);
    }

    @Test
    void what_is_left_has_a_page_without_forms() {
        String ana = left();

        String left = ADMIN.sends(ADMIN.open(place(ana)), "erase",
                Map.of("confirm", ana, "alsoKnownAs", "Old Name\nold@example.org")).header("Location");

        assertThat(left).startsWith("/admin/people/former-person-").endsWith("@erased.invalid?said=erase");
        Document page = ADMIN.open(left);
        assertThat(page.select("h1").text()).startsWith("former person ");
        assertThat(page.select("#edit, #erase, form[action$=reactivate]")).isEmpty();
        assertThat(page.text()).contains("Erased. This is all that is left.").doesNotContain(ana);
    }

    private static String left() {
        String ana = aPerson(aTeam());
        given().put("/api/v1/people/" + ana + "/deactivation").then().statusCode(200);
        return ana;
    }

    private static String place(String email) {
        return "/admin/people/" + email;
    }
}
