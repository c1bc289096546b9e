package io.followthrough.access.matrix;

import static io.restassured.RestAssured.config;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.problem.BadRequest;
import io.followthrough.problem.StoredContent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/**
 * Asks every operation of the description as everybody, for what is public and for what is restricted, and compares with what
 * docs/api.md promises. An operation of tomorrow is among them by itself, and without a promise there this fails.
 */
@QuarkusTest
@TestProfile(ViewersEverywhere.class)
class EveryOperationInEveryRoleTest {

    /** What asking leaves behind: the refusal itself, and that a token was used. */
    private static final List<String> TRACES = List.of("audit_entry", "api_token");

    private static final RestAssuredConfig TEXTS = config()
            .encoderConfig(encoderConfig().encodeContentTypeAs("application/yaml", ContentType.TEXT)
                    .encodeContentTypeAs("multipart/form-data", ContentType.TEXT));

    @Inject
    AgroalDataSource database;

    private final List<String> faults = new ArrayList<>();
    private final Map<Expectation, Integer> asked = new TreeMap<>();

    @Test
    void is_answered_as_promised() throws SQLException {
        List<Question> operations = Operations.all();

        askAll(operations);

        assertThat(operations).hasSizeGreaterThan(80);
    }

    @Test
    void is_answered_as_promised_by_pages_too() throws SQLException {
        Map<String, Question> pages = Pages.all();
        assertThat(pages.keySet()).isEqualTo(Pages.inTheCode());

        askAll(pages.values());
    }

    private void askAll(Collection<Question> questions) throws SQLException {
        for (Question question : questions) {
            for (boolean restricted : new boolean[]{false, true}) {
                askEverybody(question, restricted);
            }
        }
        System.out.printf("%d operations, %d roles, public and restricted: %s%n", questions.size(), Asker.values().length,
                asked);
        assertThat(faults).as("of %s", asked).isEmpty();
    }

    private void askEverybody(Question question, boolean restricted) throws SQLException {
        Scene scene = new Scene(restricted);
        question.preparation().accept(scene);
        List<Asker> admitted = new ArrayList<>();
        StoredContent before = StoredContent.of(database);
        for (Asker asker : Asker.values()) {
            if (question.expected(asker, restricted) == Expectation.ADMITTED) {
                admitted.add(asker);
            } else {
                ask(question, scene, asker, restricted);
            }
        }
        Map<String, String> stored = before.differences(StoredContent.of(database));
        stored.keySet().removeAll(TRACES);
        if (!stored.isEmpty()) {
            faults.add(question.name() + " stored something for somebody who was refused: " + stored);
        }
        List<Integer> statuses = new ArrayList<>();
        for (Asker asker : admitted) {
            if (!statuses.isEmpty() && Preparation.isUsedUp(question.name())) {
                question.preparation().accept(scene);
            }
            statuses.addAll(ask(question, scene, asker, restricted));
        }
        if (statuses.stream().noneMatch(status -> status < 300)) {
            faults.add(question.name() + " succeeded for nobody: " + admitted + " " + statuses);
        }
    }

    private List<Integer> ask(Question question, Scene scene, Asker asker, boolean restricted) {
        Expectation expected = question.expected(asker, restricted);
        return question.requests(scene).map(request -> {
            Response answer = send(scene.as(asker), request);
            int status = Answered.status(answer);
            asked.merge(expected, 1, Integer::sum);
            String what = asker + (restricted ? ", restricted: " : ", public: ") + request;
            if (!expected.isMetBy(status)) {
                faults.add(what + " -> " + status + " instead of " + expected + ": " + answer.asString());
            } else if (expected == Expectation.AS_IF_IT_DID_NOT_EXIST) {
                compareWithNothing(scene, asker, request, answer, what);
            }
            return status;
        }).toList();
    }

    private void compareWithNothing(Scene scene, Asker asker, BadRequest request, Response answer, String what) {
        String never = send(scene.as(asker), Question.ofNothing(request, scene)).asString();
        String real = Question.ofNothing(answer.asString(), scene);
        if (!real.equals(never)) {
            faults.add(what + " -> " + real + " but of what never existed: " + never);
        }
    }

    private static Response send(RequestSpecification asker, BadRequest request) {
        asker.config(TEXTS).headers(request.headers()).urlEncodingEnabled(false);
        if (request.body() != null) {
            asker.body(new String(request.body(), UTF_8));
        }
        return asker.request(request.method(), request.path());
    }
}
