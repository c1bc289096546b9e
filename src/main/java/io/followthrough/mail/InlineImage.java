package io.followthrough.mail;

import java.util.Base64;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A picture that the HTML part of a mail shows.
 *
 * @param id what the HTML refers to as {@code cid:id} (RFC 2392); as unique as a Message-ID
 * @param type such as {@code image/png}
 * @param base64 its bytes, as JSON can hold them
 */
@RegisterForReflection
public record InlineImage(String id, String type, String base64) {

    public static InlineImage png(String id, byte[] bytes) {
        return new InlineImage(id, "image/png", Base64.getEncoder().encodeToString(bytes));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
