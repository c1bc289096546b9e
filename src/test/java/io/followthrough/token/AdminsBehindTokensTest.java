package io.followthrough.token;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.followthrough.GivenToken;
import io.followthrough.access.Caller;
import io.followthrough.access.Callers;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an admin's token may do is what its maker may do now, as far as the provider has told. */
@QuarkusTest
class AdminsBehindTokensTest {

    private static final Set<String> ADMIN = Set.of("staff", "followthrough-admin");

    @Inject
    MakingTokens making;
    @Inject
    Callers callers;
    @Inject
    MovableClock clock;

    private String team;
    private String ana;

    @BeforeEach
    void somebody_whom_the_provider_calls_an_admin() {
        team = aTeam();
        ana = aPerson(team);
    }

    @AfterEach
    void back_to_the_present() {
        clock.set(MovableClock.START);
    }

    @Test
    void it_ends_when_the_provider_no_longer_calls_them_an_admin_and_works_again_when_it_does() {
        String token = made(ana, Scope.ADMIN, null);
        assertThat(answerTo(token)).isEqualTo(200);

        signsIn(ana, Set.of("staff"));
        assertThat(answerTo(token)).isEqualTo(401);

        signsIn(ana, ADMIN);
        assertThat(answerTo(token)).isEqualTo(200);
    }

    @Test
    void it_ends_when_the_provider_has_not_said_so_for_long() {
        String token = made(ana, Scope.ADMIN, null);

        clock.advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(answerTo(token)).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(answerTo(token)).isEqualTo(401);

        signsIn(ana, ADMIN);
        assertThat(answerTo(token)).isEqualTo(200);
    }

    @Test
    void it_goes_on_as_long_as_they_sign_in() {
        String token = made(ana, Scope.ADMIN, null);

        clock.advance(Duration.ofDays(20));
        signsIn(ana, ADMIN);
        clock.advance(Duration.ofDays(20));

        assertThat(answerTo(token)).isEqualTo(200);
    }

    @Test
    void what_they_may_do_without_being_an_admin_their_tokens_may_too() {
        String everywhere = made(ana, Scope.WRITE, null);
        String ofTheirTeam = made(ana, Scope.WRITE, team);
        String ofTheirTeamAsLead = made(ana, Scope.ADMIN, team);
        String ofAnother = made(ana, Scope.READ, aTeam());

        signsIn(ana, Set.of());

        assertThat(answerTo(everywhere)).isEqualTo(200);
        assertThat(answerTo(ofTheirTeam)).isEqualTo(200);
        assertThat(answerTo(ofTheirTeamAsLead)).isEqualTo(401);
        assertThat(answerTo(ofAnother)).isEqualTo(401);
    }

    @Test
    void an_admin_who_is_not_among_the_people_is_one_too() {
        String stranger = "admin-of-" + ana;
        String token = made(stranger, Scope.READ, null);
        assertThat(answerTo(token)).isEqualTo(200);

        clock.advance(Duration.ofDays(31));

        assertThat(answerTo(token)).isEqualTo(401);
    }

    @Test
    void the_token_of_a_token_ends_with_them() {
        String parent = made(ana, Scope.ADMIN, null);
        String child = GivenToken.asked(GivenToken.bearing(parent).body(GivenToken.request(Map.of("scopes", Set.of("admin")))))
                .secret();
        assertThat(answerTo(child)).isEqualTo(200);

        signsIn(ana, Set.of("staff"));

        assertThat(answerTo(child)).isEqualTo(401);
    }

    @Test
    void the_token_of_whoever_was_deactivated_ends_whatever_the_provider_says() {
        String token = made(ana, Scope.READ, null);

        json(Map.of()).put("/api/v1/people/" + ana + "/deactivation").then().statusCode(200);

        assertThat(answerTo(token)).isEqualTo(401);
    }

    private Caller signsIn(String person, Set<String> groups) {
        return callers.withEmail(person, groups, "openid-connect");
    }

    private String made(String maker, Scope scope, String bound) {
        Caller admin = signsIn(maker, ADMIN);
        String name = (String) GivenToken.request(Map.of()).get("name");
        return making.make(new TokenRequest(name, Set.of(scope), bound, clock.instant().plus(Duration.ofDays(90))), admin,
                clock.instant()).secret();
    }

    private static int answerTo(String token) {
        return GivenToken.bearing(token).get("/api/v1/incidents").statusCode();
    }
}
