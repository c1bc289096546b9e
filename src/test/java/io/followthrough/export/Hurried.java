package io.followthrough.export;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service in which an export may take seconds instead of an hour. */
public class Hurried implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() { return Map.of("followthrough.export.longest", "5S"); }
}
