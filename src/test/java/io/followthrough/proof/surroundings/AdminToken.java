package io.followthrough.proof.surroundings;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.zip.CRC32;

import io.followthrough.secrets.PlantedSecrets;

/** An API token for everything, as if an admin had made it. */
public final class AdminToken {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int LETTERS = 43;
    private static final int LETTERS_OF_CHECKSUM = 6;
    private static final int HINT = 8;

    private AdminToken() {}

    /** @return what its holder sends */
    public static String in(Database database) {
        StringBuilder secret = new StringBuilder("ft_");
        new SecureRandom().ints(LETTERS, 0, DIGITS.length()).forEach(digit -> secret.append(DIGITS.charAt(digit)));
        secret.append(checksum(secret.toString()));
        database.execute(
                """
                        INSERT INTO api_token (name, scopes, hash, hint, created_by, maker, made_by_admin, created_at, expires_at, version)
                        VALUES ('proof', '{admin}', sha256('%1$s'), left('%1$s', %2$d), '%3$s', '%3$s', true, now(), now() + interval '1 day', 0)"""
                        .formatted(secret, HINT, ProductionSettings.ADMIN));
        PlantedSecrets.plant("an API token", secret.substring(HINT));
        return secret.toString();
    }

    private static String checksum(String start) {
        CRC32 crc = new CRC32();
        crc.update(start.getBytes(US_ASCII));
        StringBuilder digits = new StringBuilder();
        for (long rest = crc.getValue(); digits.length() < LETTERS_OF_CHECKSUM; rest /= DIGITS.length()) {
            digits.append(DIGITS.charAt((int) (rest % DIGITS.length())));
        }
        return digits.reverse().toString();
    }
}
