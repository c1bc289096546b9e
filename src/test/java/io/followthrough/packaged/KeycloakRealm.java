package io.followthrough.packaged;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Map;

import io.followthrough.secrets.Bearer;
import io.followthrough.secrets.PlantedSecrets;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A realm of the Keycloak of the tests, as somebody with a password and as an administrator. */
record KeycloakRealm(String server, String name) {

    static final String PASSWORD = "a-long-test-password";
    static final String SECRET = "a-client-secret-of-thirty-two-characters";

    /** Milliseconds; while it starts, it may accept a connection and never answer. */
    private static final int PATIENCE = 5000;

    String issuer() {
        return server + "/realms/" + name;
    }

    boolean isThere() {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create(issuer()).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** An access token that the client gets for somebody. */
    String token(String client, String user) {
        return PlantedSecrets.plantJwt(signIn(client, user).then().statusCode(200).extract().path("access_token"));
    }

    Response signIn(String client, String user) {
        return given()
                .formParams(Map.of("grant_type", "password", "client_id", client, "client_secret", SECRET, "username", user,
                        "password", PASSWORD, "scope", "openid email"))
                .post(issuer() + "/protocol/openid-connect/token");
    }

    void disable(String user) {
        String id = admin().queryParam("username", user).get(path("users")).then().statusCode(200).extract().path("[0].id");
        admin().body(Map.of("enabled", false)).put(path("users/" + id)).then().statusCode(204);
    }

    /** How long the tokens of a client live from now on. */
    void setLifespan(String clientId, int seconds) {
        String id = client(clientId);
        Map<String, Object> client = admin().get(path("clients/" + id)).then().statusCode(200).extract().path("$");
        @SuppressWarnings("unchecked")
        Map<String, Object> attributes = (Map<String, Object>) client.get("attributes");
        attributes.put("access.token.lifespan", String.valueOf(seconds));
        admin().body(client).put(path("clients/" + id)).then().statusCode(204);
    }

    private String client(String clientId) {
        return admin().queryParam("clientId", clientId).get(path("clients")).then().statusCode(200).extract().path("[0].id");
    }

    /** Adds a key that signs from now on. */
    void addKey(String keyName, int priority) {
        admin().body(Map.of("name", keyName, "providerId", "rsa-generated", "providerType", "org.keycloak.keys.KeyProvider",
                "config", Map.of("priority", List.of(String.valueOf(priority)), "enabled", List.of("true"), "active",
                        List.of("true"), "keySize", List.of("2048"))))
                .post(path("components")).then().statusCode(201);
    }

    /** Withdraws all other keys for signatures. */
    void removeKeysBut(String keyName) {
        List<Map<String, Object>> keys = admin().queryParam("type", "org.keycloak.keys.KeyProvider").get(path("components"))
                .then().statusCode(200).extract()
                .path("findAll { it.providerId == 'rsa-generated' && it.name != '" + keyName + "' }");
        keys.forEach(key -> admin().delete(path("components/" + key.get("id"))).then().statusCode(204));
    }

    private String path(String path) {
        return server + "/admin/realms/" + name + "/" + path;
    }

    private RequestSpecification admin() {
        String token = given().formParams(Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin",
                "password", RealKeycloak.ADMIN_PASSWORD)).post(server + "/realms/master/protocol/openid-connect/token").then()
                .statusCode(200).extract().path("access_token");
        return Bearer.with(token).contentType("application/json");
    }
}
