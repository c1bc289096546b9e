package io.followthrough.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import io.followthrough.access.CurrentCaller;

/** Notes what a POST with an idempotency key asks for, before its body is taken apart. */
@Provider
public class RequestFingerprint implements ContainerRequestFilter {

    private final CurrentKey currentKey;
    private final CurrentCaller current;

    RequestFingerprint(CurrentKey currentKey, CurrentCaller current) {
        this.currentKey = currentKey;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        List<String> header = request.getHeaders().get(KeyHeader.NAME);
        if (header != null && request.getMethod().equals(HttpMethod.POST)) {
            String key = KeyHeader.key(header);
            currentKey.is(new KeyedRequest(current.caller().distinctName(), key, fingerprint(request)));
        }
    }

    private static String fingerprint(ContainerRequestContext request) throws IOException {
        byte[] body = body(request);
        MessageDigest digest = sha256();
        digest.update((request.getMethod() + "\n" + request.getUriInfo().getRequestUri().getRawPath() + "\n"
                + request.getUriInfo().getRequestUri().getRawQuery() + "\n"
                + request.getMediaType() + "\n").getBytes(UTF_8));
        return HexFormat.of().formatHex(digest.digest(body));
    }

    private static byte[] body(ContainerRequestContext request) throws IOException {
        InputStream stream = request.getEntityStream();
        byte[] body = stream == null ? new byte[0] : stream.readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return body;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
