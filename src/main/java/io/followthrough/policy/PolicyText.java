package io.followthrough.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A policy file as it was found, read but not understood.
 *
 * @param sha256 of its bytes, in hexadecimal digits
 */
record PolicyText(String source, String content, String sha256) {

    static final String BUILT_IN = "default-policies.yaml";

    private static final int LARGEST = 1024 * 1024;

    static PolicyText builtIn() {
        try (InputStream resource = PolicyText.class.getResourceAsStream("/" + BUILT_IN)) {
            return of(BUILT_IN, resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws FaultyPolicyFile when it cannot be read as text */
    static PolicyText at(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return of(file.toString(), stream.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            throw faulty(file.toString(), "cannot be read (" + e + ")");
        }
    }

    /** @throws FaultyPolicyFile when it is too large or no UTF-8 */
    static PolicyText of(String source, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw faulty(source, "must not have more than " + LARGEST + " bytes");
        }
        try {
            return new PolicyText(source, UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), digest(bytes));
        } catch (CharacterCodingException e) {
            throw faulty(source, "is not UTF-8 text");
        }
    }

    private static FaultyPolicyFile faulty(String source, String reason) {
        return new FaultyPolicyFile(source, List.of(Fault.ofFile(reason)));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
