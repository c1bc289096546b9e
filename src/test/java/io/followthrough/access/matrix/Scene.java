package io.followthrough.access.matrix;

import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import io.followthrough.GivenToken;
import io.followthrough.problem.Existing;
import io.restassured.specification.RequestSpecification;

/** A team with an incident and what hangs on it, and everybody who may ask for it. */
final class Scene {

    static final String PERSON = "ana@example.org";
    static final String ADMIN = "root@example.org";
    static final String FOLLOW_UP = "FU-128";

    private static final String TEAM = "payments";
    private static final String INCIDENT = "INC-42";

    private final Existing existing = Existing.made();
    private final Map<String, String> variables = new HashMap<>();
    private final Map<Asker, Supplier<RequestSpecification>> askers = new EnumMap<>(Asker.class);

    Scene(boolean restricted) {
        String team = called(TEAM);
        String other = aTeam();
        if (restricted) {
            json(Map.of("restricted", true)).header("If-Match", "*").patch("/api/v1/incidents/" + called(INCIDENT)).then()
                    .statusCode(200);
        }
        person(Asker.NOBODY, "nobody");
        person(Asker.STRANGER, aPersonOfNoTeam());
        person(Asker.MEMBER_OF_ANOTHER_TEAM, aPerson(other));
        person(Asker.LEAD_OF_ANOTHER_TEAM, aLead(other));
        person(Asker.MEMBER_OF_THE_TEAM, called(PERSON));
        person(Asker.LEAD_OF_THE_TEAM, aLead(team));
        enrolAdmin();
        person(Asker.SOMEBODY_WHO_IS_ADMIN, ADMIN);
        token(Asker.TOKEN_THAT_READS, GivenToken.withScope("read"));
        token(Asker.TOKEN_THAT_READS_OF_THE_TEAM, GivenToken.withScope("read", team));
        token(Asker.TOKEN_OF_ANOTHER_TEAM, GivenToken.withScope("write", other));
        token(Asker.TOKEN_OF_THE_TEAM, GivenToken.withScope("write", team));
        token(Asker.TOKEN_OF_AN_ADMIN, GivenToken.withScope("admin"));
    }

    /** What really exists in the place of an example's name. */
    String called(String name) {
        return existing.names().get(name);
    }

    /** From now on an example's name means something else. */
    void rename(String name, String real) {
        existing.names().put(name, real);
    }

    /** The value of a variable of paths that no example can know. */
    void set(String variable, Object value) {
        variables.put(variable, String.valueOf(value));
    }

    Map<String, String> variables() {
        return variables;
    }

    /** Of the follow-up as it is now, as a page would know it. */
    int version() {
        return as(Asker.SOMEBODY_WHO_IS_ADMIN).get("/api/v1/follow-ups/" + called(FOLLOW_UP)).then().statusCode(200).extract()
                .path("version");
    }

    Existing existing() {
        return existing;
    }

    RequestSpecification as(Asker asker) {
        return askers.get(asker).get();
    }

    private void person(Asker asker, String email) {
        askers.put(asker, () -> given().header("X-Forwarded-Email", email));
    }

    private void token(Asker asker, GivenToken token) {
        askers.put(asker, () -> given().header("Authorization", "Bearer " + token.secret()));
    }

    private static void enrolAdmin() {
        if (given().get("/api/v1/people/" + ADMIN).statusCode() == 404) {
            json(Map.of("email", ADMIN, "name", "Root")).post("/api/v1/people").then().statusCode(201);
        }
    }

    private static String aPersonOfNoTeam() {
        String email = aPerson(aTeam());
        json("{\"team\":null}").header("If-Match", "*").patch("/api/v1/people/" + email).then().statusCode(200);
        return email;
    }
}
