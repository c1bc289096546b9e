package io.followthrough.access.matrix;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Roles as production has them by default; most other tests take a stranger for a member. */
public class ViewersEverywhere implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("followthrough.access.everywhere", "viewer", "followthrough.access.admins", Scene.ADMIN);
    }
}
