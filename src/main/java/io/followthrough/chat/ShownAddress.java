package io.followthrough.chat;

import java.net.URI;

/**
 * As much of a secret address as may be seen, to tell it from others.
 *
 * @param ending its last characters; empty where they would be too much of it
 */
record ShownAddress(String host, String ending) {

    private static final int SHOWN = 4;
    private static final int ENOUGH_LEFT = 20;

    static ShownAddress of(String url) {
        URI address = URI.create(url);
        String secret = address.getRawPath() + (address.getRawQuery() == null ? "" : address.getRawQuery());
        return new ShownAddress(address.getHost(),
                secret.length() < ENOUGH_LEFT ? "" : secret.substring(secret.length() - SHOWN));
    }

    @Override
    public String toString() {
        return host + "/…" + ending;
    }
}
