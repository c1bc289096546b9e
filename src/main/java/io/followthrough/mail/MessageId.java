package io.followthrough.mail;

/** The names of mails and of their series (RFC 5322, section 3.6.4): the same for the same message, whoever sends it. */
final class MessageId {

    private MessageId() {}

    /**
     * @param name a dedup key or the name of a series
     * @param host the host of the public URL
     */
    static String of(String name, String host) {
        return "<" + name.replaceAll("[^A-Za-z0-9-]+", ".") + "@" + host + ">";
    }
}
