package io.followthrough.followup.state;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BlockingFollowUpsTest {

    private String team;

    @BeforeEach
    void a_team() {
        team = aTeam();
    }

    @Test
    void it_waits_for_another_until_it_is_unblocked() {
        String metric = one();
        String alert = one();

        block(alert, metric).statusCode(200).body("status", is("blocked")).body("blockedBy", is(metric))
                .body("blockedReason", is("It comes first"));
        given().get(url(alert) + "/history").then().body("[1].changes.field", hasItem("blockedBy"));
        given().delete(url(alert) + "/block").then().statusCode(200).body("blockedBy", nullValue());
    }

    @Test
    void none_waits_for_itself_for_what_is_unknown_or_for_what_is_finished() {
        String metric = one();
        String alert = one();
        given().put(url(metric) + "/completion").then().statusCode(200);

        block(alert, alert).statusCode(422).body("errors[0].pointer", is("/blockedBy"));
        block(alert, "FU-999999999").statusCode(422).body("errors[0].pointer", is("/blockedBy"));
        block(alert, "INC-1").statusCode(422).body("errors[0].pointer", is("/blockedBy"));
        block(alert, metric).statusCode(422).body("errors[0].detail", containsString(metric + " is done"));
        followUp(alert).body("status", is("open")).body("version", is(0));
    }

    @Test
    void none_wait_for_each_other() {
        List<String> keys = IntStream.range(0, 3).mapToObj(_ -> one()).toList();
        block(keys.get(0), keys.get(1)).statusCode(200);
        block(keys.get(1), keys.get(2)).statusCode(200);

        block(keys.get(2), keys.get(0)).statusCode(409).body("errors[0].pointer", is("/blockedBy")).body("detail",
                containsString(keys.get(2) + " → " + keys.get(0) + " → " + keys.get(1) + " → " + keys.get(2)));
    }

    @Test
    void of_two_that_close_a_circle_at_the_same_moment_one_is_refused() throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 5; round++) {
                String metric = one();
                String alert = one();
                List<Callable<Integer>> both = List.of(() -> block(alert, metric).extract().statusCode(),
                        () -> block(metric, alert).extract().statusCode());

                List<Integer> answers = clients.invokeAll(both).stream().map(Future::resultNow).sorted().toList();

                assertThat(answers).containsExactly(200, 409);
            }
        }
    }

    private String one() {
        return aFollowUp(Map.of("team", team));
    }

    private static String url(String key) {
        return "/api/v1/follow-ups/" + key;
    }

    private static ValidatableResponse block(String key, String blocker) {
        return json(Map.of("reason", "It comes first", "blockedBy", blocker)).put(url(key) + "/block").then();
    }
}
