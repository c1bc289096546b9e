package io.followthrough.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;

/**
 * A request with one mistake in it.
 *
 * @param body null for none
 * @param named the place that the answer must name; null where there is none to name
 */
public record BadRequest(String method, String path, Map<String, String> headers, byte[] body, String named) {

    public BadRequest at(String otherPath) {
        return new BadRequest(method, otherPath, headers, body, named);
    }

    public BadRequest with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new BadRequest(method, path, more, body, named);
    }

    public BadRequest without(String header) {
        Map<String, String> fewer = new TreeMap<>(headers);
        fewer.remove(header);
        return new BadRequest(method, path, fewer, body, named);
    }

    public BadRequest sending(byte[] otherBody) {
        return new BadRequest(method, path, headers, otherBody, named);
    }

    public BadRequest sending(String otherBody) {
        return sending(otherBody.getBytes(UTF_8));
    }

    public BadRequest naming(String place) {
        return new BadRequest(method, path, headers, body, place);
    }

    @Override
    public String toString() {
        return method + " " + shortened(path, 110) + (body == null ? "" : " " + shortened(new String(body, UTF_8), 260)) + " "
                + headers;
    }

    public static String shortened(String text, int length) {
        return text.length() > length ? text.substring(0, length) + "…" : text;
    }
}
