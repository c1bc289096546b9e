package io.followthrough.outbox;

import java.util.List;

/**
 * A delivery with every attempt to make it.
 *
 * @param history oldest first
 */
public record WholeDelivery(DeliveryView delivery, List<Attempt> history) {

    static WholeDelivery from(OutboxMessage message) {
        return new WholeDelivery(DeliveryView.from(message), message.history());
    }
}
