package io.followthrough.outbox;

/**
 * How the delivery of one message went.
 *
 * @param isUnreachable whether the next message over the same channel would fare no better
 */
record Delivery(String channel, String topic, Outcome outcome, boolean isUnreachable) {

    static Delivery of(OutboxMessage message, Outcome outcome) {
        return new Delivery(message.channel(), message.topic(), outcome, false);
    }

    Delivery unreachable() {
        return new Delivery(channel, topic, outcome, true);
    }
}
