package io.followthrough.attack;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service that waits a second where it would wait a minute or two. */
public class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.http.idle-timeout", "1S", "followthrough.slow-requests.body-within", "1S");
    }
}
