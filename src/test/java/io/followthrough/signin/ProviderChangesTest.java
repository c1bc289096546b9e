package io.followthrough.signin;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.signin.AProvider.tokenOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.followthrough.secrets.Bearer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithAProvider.class)
class ProviderChangesTest {

    @Test
    void a_new_key_is_fetched_when_the_first_token_names_it_and_the_old_one_counts_no_longer() {
        String person = aPerson(aTeam());
        String old = tokenOf(person);
        answerTo(old).statusCode(200);

        AProvider.signWith(SigningKey.named("second"));

        answerTo(tokenOf(person)).statusCode(200);
        answerTo(old).statusCode(401);
    }

    @Test
    void while_the_provider_is_down_known_keys_go_on_and_unknown_ones_are_worth_another_try() {
        String person = aPerson(aTeam());
        String known = tokenOf(person);
        answerTo(known).statusCode(200);
        SigningKey before = AProvider.key();

        AProvider.breakDown();
        try {
            answerTo(known).statusCode(200);
            AProvider.signWith(SigningKey.named("third"));
            answerTo(tokenOf(person)).statusCode(503).contentType("application/problem+json")
                    .header("Retry-After", is("5")).body("type", is("urn:followthrough:problem:unavailable"))
                    .body("detail", containsString("provider cannot be reached"));
        } finally {
            AProvider.goOn();
        }

        answerTo(tokenOf(person)).statusCode(200);
        assertThat(AProvider.key()).isNotEqualTo(before);
    }

    private static ValidatableResponse answerTo(String token) {
        return Bearer.with(token).get("/api/v1/incidents").then();
    }
}
