package io.followthrough.signin;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;

/** A key that a provider signs with. */
record SigningKey(String id, KeyPair pair) {

    static SigningKey named(String id) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new SigningKey(id, generator.generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the provider publishes it (RFC 7517). */
    Map<String, String> published() {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        return Map.of("kty", "RSA", "use", "sig", "alg", "RS256", "kid", id, "n", encoded(key.getModulus().toByteArray()), "e",
                encoded(key.getPublicExponent().toByteArray()));
    }

    private static String encoded(byte[] number) {
        int sign = number[0] == 0 ? 1 : 0;
        byte[] unsigned = java.util.Arrays.copyOfRange(number, sign, number.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
