package io.followthrough.outbox;

/**
 * How the delivery of one message went, and what that says about its channel.
 *
 * @param isProbe whether the channel was interrupted before
 */
record Delivery(String channel, String topic, Outcome outcome, Contact contact, String detail, boolean isProbe) {

    /** Whether the other side was there. */
    enum Contact {
        ANSWERED,
        UNREACHABLE,
        /** It was not asked, or the failure says nothing about it. */
        UNKNOWN
    }

    static Delivery of(Claimed message, Verdict verdict, Contact contact) {
        return new Delivery(message.channel(), message.topic(), verdict.outcome(), contact, verdict.detail(),
                false);
    }

    Delivery asProbe(boolean probe) {
        return new Delivery(channel, topic, outcome, contact, detail, probe);
    }
}
