package io.followthrough.packaged;

import static org.hamcrest.Matchers.oneOf;

import java.time.DayOfWeek;
import java.util.Map;

import io.followthrough.secrets.Bearer;
import io.restassured.specification.RequestSpecification;

/** The people of the realm: Ada may do everything by her group, Mara, Jonas and Lena belong to a team, the others are not known. */
final class Staff {

    private Staff() {}

    /** At most once for all tests, which share one service. */
    static void enrol() {
        add("teams", Map.of("slug", "shop", "name", "Shop", "workingDays", DayOfWeek.values()));
        Map.of("mara.lind", "Mara Lind", "jonas.okafor", "Jonas Okafor", "vera.unverified", "Vera Unverified", "lena.leaving",
                "Lena Leaving", "dora.disabled", "Dora Disabled")
                .forEach((user, name) -> add("people", Map.of("email", address(user), "name", name, "team", "shop")));
    }

    private static void add(String path, Object body) {
        as("ada.admin").contentType("application/json").body(body).post("/api/v1/" + path).then().statusCode(oneOf(201, 409));
    }

    static String address(String user) {
        return user + "@example.org";
    }

    static RequestSpecification as(String user) {
        return with(RealKeycloak.realm("staff").token("followthrough", user));
    }

    static RequestSpecification with(String token) {
        return Bearer.with(token);
    }
}
