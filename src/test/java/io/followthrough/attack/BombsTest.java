package io.followthrough.attack;

import static io.followthrough.Given.aTeam;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import io.followthrough.Given;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small requests that would become large, deep or endless: they are answered, and the service goes on answering. */
@QuarkusTest
class BombsTest {

    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n%sEND:VCALENDAR\r\n";
    private static final String EVENT = "BEGIN:VEVENT\r\nUID:%d\r\nDTSTART;VALUE=DATE:20260101\r\n%sEND:VEVENT\r\n";

    static Stream<Arguments> documents() {
        int full = 1_900_000;
        return Stream.of(Arguments.of("quotes", ">".repeat(full)), Arguments.of("brackets", "[".repeat(full)),
                Arguments.of("stars", "# a\n\n" + "*a _b ".repeat(full / 6)),
                Arguments.of("backticks", "`a``".repeat(full / 4)),
                Arguments.of("lists", nested("- ", 1200)), Arguments.of("numbered lists", nested("1. ", 1200)),
                Arguments.of("html", "<div>".repeat(full / 5)), Arguments.of("comments", "<!--".repeat(full / 4)),
                Arguments.of("links", "[a](".repeat(full / 4)),
                Arguments.of("references", "[a]: b\n".repeat(full / 7) + "[a]".repeat(9)),
                Arguments.of("tables", "|a".repeat(500_000) + "\n" + "|-".repeat(400_000)),
                Arguments.of("front matter of aliases", "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
                        + "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n"
                        + "f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: [*f,*f,*f,*f,*f,*f,*f,*f,*f]\n---\n# Outage\n"),
                Arguments.of("deep front matter", "---\na: " + "[".repeat(50_000) + "\n---\n# Outage\n"),
                Arguments.of("entities", "&lt;".repeat(full / 4)), Arguments.of("accents", "a" + "\u0301".repeat(full / 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_document(String name, String document) {
        int status = given().contentType("text/markdown; charset=utf-8").body(document).queryParam("dryRun", true)
                .queryParam("date", "2026-01-01").queryParam("team", aTeam()).post("/api/v1/postmortems").statusCode();

        assertThat(status).as(name).isIn(200, 201, 400, 413, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "[", "![", "*a ", "<b>", "`", "- ", "\\", "&#", "1. ", "**", "_", "~", "(", "[](", "<!--"})
    void a_text_in_markdown(String unit) {
        String text = unit.repeat(20_000 / unit.length());
        String followUp = Given.aFollowUp(Map.of("team", aTeam(), "description", text));

        assertThat(given().get("/follow-ups/" + followUp).statusCode()).isEqualTo(200);
    }

    static Stream<Arguments> json() {
        return Stream.of(Arguments.of("deep arrays", "[".repeat(900_000)),
                Arguments.of("deep objects", "{\"a\":".repeat(300_000)),
                Arguments.of("a long number", "{\"title\":\"a\",\"team\":" + "9".repeat(1_000_000) + "}"),
                Arguments.of("a large exponent", "{\"title\":\"a\",\"durationMinutes\":1e" + "9".repeat(1000) + "}"),
                Arguments.of("a large scale", "{\"title\":\"a\",\"durationMinutes\":1e-999999999}"),
                Arguments.of("a long name", "{\"" + "x".repeat(1_000_000) + "\":1}"),
                Arguments.of("many names", Stream.iterate(0, i -> i + 1).limit(100_000).map(i -> "\"a" + i + "\":1")
                        .collect(java.util.stream.Collectors.joining(",", "{", "}"))),
                Arguments.of("equal hashes", Stream.iterate(0, i -> i + 1).limit(1 << 15).map(BombsTest::sameHash)
                        .collect(java.util.stream.Collectors.joining("\":1,\"", "{\"", "\":1}"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("json")
    void a_body_in_json(String name, String body) {
        assertThat(given().contentType("application/json").body(body).post("/api/v1/incidents").statusCode()).as(name).isIn(201,
                400, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RRULE:FREQ=SECONDLY\r\n", "RRULE:FREQ=DAILY\r\n", "RRULE:FREQ=DAILY;COUNT=2147483647\r\n",
            "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR,SA,SU\r\n", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n",
            "RRULE:FREQ=MINUTELY;INTERVAL=1;UNTIL=99991231T235959Z\r\n", "DTEND;VALUE=DATE:99991231\r\n",
            "DURATION:P999999999W\r\n"})
    void a_calendar_that_never_ends(String line) {
        String calendar = CALENDAR.formatted(EVENT.formatted(1, line));

        int status = given().contentType("text/calendar").body(calendar).queryParam("dryRun", true)
                .put("/api/v1/teams/" + aTeam() + "/holidays").statusCode();

        assertThat(status).isIn(200, 400, 413, 422);
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000})
    void a_calendar_of_many_events(int events) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < events; i++) {
            all.append(EVENT.formatted(i, "RRULE:FREQ=DAILY\r\n"));
        }

        assertThat(given().contentType("text/calendar").body(CALENDAR.formatted(all))
                .put("/api/v1/teams/" + aTeam() + "/holidays").statusCode()).isIn(400, 413, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"email,name\na@example.org,\"", "email,name\n\"", "email,name\n,,,,,,,,,,,,", "\"\"\"\"\"\"\"\""})
    void a_csv_of_one_giant_cell(String beginning) {
        for (String kind : new String[]{"people", "teams"}) {
            assertThat(given().contentType("text/csv").body(beginning + "x".repeat(1_800_000)).queryParam("dryRun", true)
                    .post("/api/v1/" + kind + "/import").statusCode()).isIn(200, 400, 413, 415, 422);
        }
    }

    private static String nested(String marker, int depth) {
        StringBuilder document = new StringBuilder("# Outage\n\n");
        for (int i = 0; i < depth; i++) {
            document.append(" ".repeat(i)).append(marker).append("a\n");
        }
        return document.toString();
    }

    /** Texts of the same length of which {@link String#hashCode()} says the same. */
    private static String sameHash(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 15; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }
}
