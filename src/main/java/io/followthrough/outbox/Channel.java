package io.followthrough.outbox;

/** A way out of the service, such as mail. */
public interface Channel {

    /** As stored with each message. */
    String name();

    /**
     * Hands the message over; returns only when the receiving side has accepted it.
     *
     * @throws Undelivered when it was not accepted
     */
    void deliver(Parcel parcel) throws Undelivered;

    /**
     * What a channel gets to see of a message.
     *
     * @param payload JSON in the form the channel was given
     */
    record Parcel(String dedupKey, String recipient, String payload) {}
}
