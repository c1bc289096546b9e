package io.followthrough.web.mail;

import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aTeam;
import static io.followthrough.web.page.Visitor.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.followthrough.outbox.Outbox;
import io.followthrough.outbox.OutgoingMessage;
import io.followthrough.web.page.PageTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliveryPagesTest extends PageTest {

    @Inject
    Outbox outbox;

    private String recipient;
    private long id;

    @BeforeEach
    void somethingThatNobodyGot() {
        recipient = UUID.randomUUID() + "@example.org";
        id = QuarkusTransaction.requiringNew().call(() -> {
            long queued = outbox.enqueue(
                    new OutgoingMessage("nowhere", "test", recipient, recipient, Map.of(), null), clock.instant())
                    .orElseThrow();
            outbox.getEntityManager().createNativeQuery("""
                    INSERT INTO outbox_attempt (id, message_id, attempted_at, outcome, detail)
                    VALUES (nextval('outbox_attempt_seq'), :id, :at, 'suppressed', '550 nobody here')""")
                    .setParameter("id", queued).setParameter("at", clock.instant()).executeUpdate();
            outbox.getEntityManager().createNativeQuery("""
                    UPDATE outbox_message SET status = 'suppressed', attempts = 1, next_attempt_at = NULL, version = version + 1
                    WHERE id = :id""").setParameter("id", queued).executeUpdate();
            return queued;
        });
    }

    @Test
    void what_nobody_got_is_listed_with_the_answer_of_the_other_side() {
        Document list = page("/deliveries?status=failed,suppressed&recipient=" + recipient + "&channel=&topic=");

        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody tr").text()).contains(recipient, "suppressed", "550 nobody here", "Try again");
        assertThat(list.select("#status option[selected]").val()).isEqualTo("failed,suppressed");
        assertThat(page("/deliveries?status=sent&recipient=" + recipient).select(".empty")).isNotEmpty();
    }

    @Test
    void a_retry_queues_it_again_once() {
        Document seen = page("/deliveries/" + id);
        assertThat(seen.select(".story").text()).contains("suppressed: 550 nobody here");

        assertThat(as("").sends(seen, "retry", Map.of()).header("Location")).isEqualTo("/deliveries/" + id + "?said=retry");
        Document again = as("").isRefused(seen, "retry", Map.of(), 412);

        assertThat(again.select("[role=alert]").text()).contains("Not saved");
        assertThat(page("/deliveries/" + id + "?said=retry").select("form[action$=/retry]")).isEmpty();
        given().get("/api/v1/deliveries?status=queued&recipient=" + recipient).then().body("items.id", hasItem((int) id));
        given().get("/api/v1/deliveries?status=suppressed&recipient=" + recipient).then()
                .body("items.id", not(hasItem((int) id)));
    }

    @Test
    void they_are_for_admins() {
        String lead = aLead(aTeam());

        given().accept(BROWSER).header("X-Forwarded-Email", lead).get("/deliveries/" + id).then().statusCode(403);
        assertThat(as(lead).posts("/deliveries/" + id + "/retry", Map.of("version", "1")).statusCode()).isEqualTo(403);
        assertThat(as(lead).open("/digests").select("a[href^=/deliveries]")).isEmpty();
    }
}
