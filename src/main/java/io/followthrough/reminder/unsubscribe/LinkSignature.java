package io.followthrough.reminder.unsubscribe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what links in mails say (HMAC-SHA256), and knows its own signature again, also one by the key before. */
@ApplicationScoped
class LinkSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private final List<String> keys;

    LinkSignature(MailConfig config) {
        this.keys = Stream.of(config.signingKey(), config.previousSigningKey())
                .flatMap(key -> key.filter(text -> !text.isBlank()).stream()).toList();
    }

    /** @throws IllegalStateException when there is no key, as in a run that only migrates */
    String of(String text) {
        return signature(keys.stream().findFirst().orElseThrow(
                () -> new IllegalStateException("followthrough.mail.signing-key is not set")), text);
    }

    /** Takes as long whatever is different. */
    boolean isOf(String text, String signature) {
        boolean known = false;
        for (String key : keys) {
            known |= MessageDigest.isEqual(signature(key, text).getBytes(UTF_8), signature.getBytes(UTF_8));
        }
        return known;
    }

    private static String signature(String key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
