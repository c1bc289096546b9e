package io.followthrough.secrets;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** Requests with a bearer token, which is left out where a failed expectation, perhaps one of many in a wait, prints its request. */
public final class Bearer {

    private static final String HEADER = "Authorization";

    private Bearer() {}

    public static RequestSpecification with(String token) {
        return given().config(RestAssured.config().logConfig(RestAssured.config().getLogConfig().blacklistHeader(HEADER)))
                .header(HEADER, "Bearer " + token);
    }
}
