package io.followthrough.people.enrolment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportStatementsTest {

    private static final int PEOPLE = 500;

    @Inject
    SessionFactory sessions;

    @Inject
    AgroalDataSource database;

    /** So many people would keep the tests of digests from their turn. */
    @AfterEach
    void stop_counting_and_end_their_digests() throws SQLException {
        sessions.getStatistics().setStatisticsEnabled(false);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    DELETE FROM digest_schedule
                    WHERE person_id IN (SELECT id FROM person WHERE email LIKE 'many-%@example.org')""");
        }
    }

    @Test
    void five_hundred_people_take_a_few_dozen_statements() {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        post("Name", "added");
        assertThat(statistics.getPrepareStatementCount()).isBetween(5L, 60L);
        statistics.clear();
        post("Other", "changed");
        assertThat(statistics.getPrepareStatementCount()).isBetween(5L, 60L);
    }

    private static void post(String name, String outcome) {
        String file = IntStream.range(0, PEOPLE).mapToObj(i -> "many-" + i + "@example.org," + name + " " + i + "\n")
                .collect(Collectors.joining("", "email,name\n", ""));
        given().contentType("text/csv").body(file.getBytes(StandardCharsets.UTF_8)).post("/api/v1/people/import").then()
                .statusCode(200).body(outcome, is(PEOPLE));
    }
}
