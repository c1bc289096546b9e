package io.followthrough.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchingFollowUpsTest {

    @Inject
    EntityManager entities;

    private String team;
    private String pool;
    private String queue;

    @BeforeEach
    void aTeamOfItsOwn() {
        team = aTeam();
        pool = aFollowUp(Map.of("team", team, "title", "Limit the connection pools of checkout"));
        queue = aFollowUp(
                Map.of("team", team, "title", "Alert on a long queue", "description", "The *payment* queue had 90000."));
    }

    @Test
    void words_are_found_in_title_description_and_comments() {
        json(Map.of("text", "See the dashboard of the vendor")).post("/api/v1/follow-ups/" + queue + "/comments").then()
                .statusCode(201);

        assertThat(found("pool")).containsExactly(pool);
        assertThat(found("payments")).containsExactly(queue);
        assertThat(found("vendor dashboards")).containsExactly(queue);
        assertThat(found("kafka")).isEmpty();
    }

    @Test
    void questions_are_understood_as_search_engines_do() {
        assertThat(found("\"connection pools\"")).containsExactly(pool);
        assertThat(found("\"pools connection\"")).isEmpty();
        assertThat(found("pool or queue")).containsExactlyInAnyOrder(pool, queue);
        assertThat(found("queue -payment")).isEmpty();
    }

    @Test
    void a_changed_title_is_found_by_its_new_words() {
        json(Map.of("title", "Limit the threads")).header("If-Match", "*").patch("/api/v1/follow-ups/" + pool).then()
                .statusCode(200);

        assertThat(found("pool")).isEmpty();
        assertThat(found("threads")).containsExactly(pool);
    }

    @Test
    void other_filters_hold_as_well() {
        assertThat(given().queryParam("q", "pool or queue").queryParam("team", team).queryParam("limit", 1)
                .get("/api/v1/follow-ups").jsonPath().getList("items.key")).hasSize(1);
        assertThat(given().queryParam("q", "pool").queryParam("team", team).queryParam("status", "done")
                .get("/api/v1/follow-ups").jsonPath().getList("items.key")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "'", "\\", "&|!", "a & | !", "((", "%'; drop table follow_up; --", "\"", ":*", "🙂", "-"})
    void an_odd_question_finds_nothing(String q) {
        assertThat(found(q)).isEmpty();
    }

    @Test
    void a_question_without_text_is_refused() {
        given().queryParam("q", "  ").get("/api/v1/follow-ups").then().statusCode(400).body("errors[0].pointer", is("?q"));
    }

    @Test
    void a_question_has_a_longest_length() {
        given().queryParam("q", "x".repeat(201)).get("/api/v1/follow-ups").then().statusCode(400).body("errors[0].pointer",
                is("?q"));
    }

    @Test
    @Transactional
    void both_indexes_serve_the_search() {
        entities.createNativeQuery("set local enable_seqscan = off", Object.class).executeUpdate();

        List<?> plan = entities.createNativeQuery("""
                explain select f.id from follow_up f where f.id in (
                    select id from follow_up where words @@ websearch_to_tsquery('english', 'pool')
                    union all
                    select follow_up_id from follow_up_comment where words @@ websearch_to_tsquery('english', 'pool'))""",
                String.class).getResultList();

        assertThat(plan.toString()).contains("follow_up_by_words", "follow_up_comment_by_words");
    }

    private List<String> found(String q) {
        return given().queryParam("q", q).queryParam("team", team).get("/api/v1/follow-ups").then().statusCode(200).extract()
                .jsonPath().getList("items.key");
    }
}
