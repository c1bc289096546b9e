package io.followthrough.signin;

import java.util.List;
import java.util.Map;

import io.followthrough.secrets.PlantedSecrets;
import io.quarkus.test.junit.QuarkusTestProfile;

/** Sign-in as in production, by a provider that lives in the test. */
public class WithAProvider implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.credentials.secret", AProvider.SECRET,
                "quarkus.oidc.authentication.state-secret",
                PlantedSecrets.plant("the key of the state cookie", "a-planted-key-of-the-state-of-sign-in"),
                "quarkus.oidc.token-state-manager.encryption-secret",
                PlantedSecrets.plant("the key of the session cookie", "a-planted-key-of-the-session-s-cookie"),
                "quarkus.oidc.token.forced-jwk-refresh-interval", "PT0.001S",
                "followthrough.public-url", "https://followthrough.example.org");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(AProvider.class));
    }
}
