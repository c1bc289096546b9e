package io.followthrough.attack;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service that waits a second or less where it would wait minutes or hours. */
public class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.http.idle-timeout", "1S", "followthrough.slow-requests.body-within", "1S",
                "followthrough.export.longest", "0.3S");
    }
}
