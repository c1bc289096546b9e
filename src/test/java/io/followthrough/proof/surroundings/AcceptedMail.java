package io.followthrough.proof.surroundings;

import java.time.Instant;

/**
 * A mail that the sink has answered with 250: what proofs ask about, without what it says.
 *
 * @param client the name that whoever sent it greeted with
 * @param connection the number of the connection that it came over, from 1
 */
public record AcceptedMail(String messageId, String recipient, String client, long connection, Instant at) {

    /** What the service calls this kind of mail; its Message-IDs begin with that. */
    public String topic() {
        return messageId.substring(1, messageId.indexOf('.'));
    }
}
