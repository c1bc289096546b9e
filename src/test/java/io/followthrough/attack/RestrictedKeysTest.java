package io.followthrough.attack;

import static io.followthrough.Given.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.problem.BadRequest;
import io.followthrough.problem.DescribedOperation;
import io.followthrough.problem.Description;
import io.followthrough.problem.Existing;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Names something restricted wherever the description of the API lets a client name something, in paths, filters and bodies: an
 * outsider is answered as if it did not exist. An operation of tomorrow is among them by itself.
 */
@QuarkusTest
class RestrictedKeysTest {

    private static final Pattern KEY = Pattern.compile("(FU|INC|PM)-\\d+");

    private final List<String> faults = new ArrayList<>();
    private Hidden hidden;
    private Existing outsiders;
    private boolean unchanged;
    private int asked;

    @BeforeEach
    void something_restricted() {
        hidden = Hidden.made();
        outsiders = Existing.made();
    }

    @Test
    void in_a_path_they_are_not_there() {
        unchanged = true;
        for (DescribedOperation operation : Description.read().operations()) {
            for (BadRequest good : operation.asDescribed()) {
                hidden.names().keySet().stream().filter(name -> good.path().contains(name))
                        .forEach(name -> compare(good, name, put -> good.at(put.apply(good.path())), 404));
            }
        }

        assertThat(faults).isEmpty();
        assertThat(asked).isGreaterThan(45);
        for (String path : List.of("incidents/" + hidden.incident(), "follow-ups/" + hidden.followUp(),
                "postmortems/" + hidden.postmortem())) {
            as(hidden.member()).get("/api/v1/" + path).then().statusCode(200);
        }
    }

    @Test
    void in_a_filter_they_match_nothing() {
        for (DescribedOperation operation : Description.read().operations()) {
            for (JsonNode parameter : operation.parameters("query")) {
                String example = parameter.path("example").asText();
                if (KEY.matcher(example).matches()) {
                    BadRequest good = operation.asDescribed().getFirst();
                    String question = good.path() + "?" + parameter.path("name").asText() + "=";
                    String name = nameOf(example);
                    compare(good, name, put -> good.at(question + put.apply(name)), 0);
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(asked).isGreaterThan(2);
    }

    @Test
    void in_a_body_they_are_nobodys() {
        for (DescribedOperation operation : Description.read().operations()) {
            for (BadRequest good : operation.asDescribed()) {
                String body = good.body() == null ? "" : new String(good.body(), UTF_8).replace("\"cause\": ", "\"cause\":");
                hidden.names().keySet().stream().filter(body::contains)
                        .forEach(name -> compare(good, name, put -> good.sending(put.apply(body)), 0));
            }
        }

        assertThat(faults).isEmpty();
        assertThat(asked).isGreaterThan(6);
    }

    /** Sends the same twice, with what is restricted and with what is not there, each time about something new. */
    private void compare(BadRequest good, String name, java.util.function.Function<UnaryOperator<String>, BadRequest> place,
            int status) {
        String restricted = hidden.names().get(name);
        String missing = Hidden.MISSING.get(name);

        HttpResponse<String> ofRestricted = sent(place.apply(text -> text.replace(name, restricted)));
        HttpResponse<String> ofMissing = sent(place.apply(text -> text.replace(name, missing)));

        asked++;
        if (status != 0 && ofRestricted.statusCode() != status
                || !answer(ofRestricted).equals(answer(ofMissing))) {
            faults.add(good.method() + " " + good.path() + " with " + name + ": " + answer(ofRestricted)
                    + "\n    but " + answer(ofMissing));
        }
    }

    private HttpResponse<String> sent(BadRequest request) {
        Existing own = request.method().equals("GET") || unchanged ? outsiders : Existing.made();
        return new Attacker(own.names().get("ana@example.org")).sends(own.put(request));
    }

    /** Without what differs between any two requests. */
    private static String answer(HttpResponse<String> answer) {
        return answer.statusCode() + " " + BadRequest.shortened(answer.body().replaceAll("\\d+", "N"), 600);
    }

    private static String nameOf(String example) {
        return example.startsWith("FU") ? Hidden.FOLLOW_UP : example.startsWith("PM") ? Hidden.POSTMORTEM : Hidden.INCIDENT;
    }
}
