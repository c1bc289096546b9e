package io.followthrough.web.admin;

import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.web.page.Visitor.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;

import io.followthrough.Given;
import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditPageTest extends PageTest {

    private static final int A_PAGE = 50;

    @Test
    void it_is_read_newest_first_page_by_page_as_the_filters_say() {
        String team = aTeam();
        String ana = aPerson(team);
        for (int i = 0; i < A_PAGE + 1; i++) {
            clock.set(clock.instant().plus(Duration.ofSeconds(1)));
            Given.as(ana).body(Map.of("name", "Ana " + i)).header("If-Match", "*").patch("/api/v1/people/" + ana).then()
                    .statusCode(200);
        }

        Document first = page("/admin/audit?actor=" + ana + "&action=&from=2026-03-31&to=2026-03-31&outcome=done");
        Document second = page(URLDecoder.decode(first.select("a[rel=next]").attr("href"), StandardCharsets.UTF_8));

        assertThat(first.select("tbody tr")).hasSize(A_PAGE);
        assertThat(first.select("tbody time").eachAttr("datetime")).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(second.select("tbody tr")).hasSize(1);
        assertThat(second.select("tbody").text()).contains(ana, "PATCH /people/{email}", "just now");
        assertThat(page("/admin/audit?actor=" + ana + "&from=2026-04-01").select(".empty")).isNotEmpty();
    }

    @Test
    void it_is_for_admins() {
        given().accept(BROWSER).header("X-Forwarded-Email", aLead(aTeam())).get("/admin/audit").then().statusCode(403);
        assertThat(as(aPerson(aTeam())).open("/admin").select("main a").eachAttr("href"))
                .contains("/admin/people", "/admin/policies").doesNotContain("/admin/audit", "/admin/tokens", "/deliveries");
    }
}
