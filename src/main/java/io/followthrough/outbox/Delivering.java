package io.followthrough.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Delivers one message in one transaction: its row stays locked meanwhile, and is free again if the process dies. */
@ApplicationScoped
class Delivering {

    private static final Duration ROOM_FOR_THE_DATABASE = Duration.ofSeconds(30);

    private final Outbox outbox;
    private final List<Channel> channels;
    private final OutboxConfig config;
    private final DeliveryLog log;
    private final BackOff backOff;

    Delivering(Outbox outbox, @All List<Channel> channels, OutboxConfig config, DeliveryLog log) {
        this.outbox = outbox;
        this.channels = channels;
        this.config = config;
        this.log = log;
        this.backOff = new BackOff(config.jitter(), () -> ThreadLocalRandom.current().nextDouble());
    }

    /** Empty when nothing is due. The transaction outlives the longest send, or its outcome could not be written down. */
    Optional<Delivery> next(Instant now) {
        int timeout = (int) config.sendTimeout().plus(ROOM_FOR_THE_DATABASE).toSeconds();
        return QuarkusTransaction.requiringNew().timeout(timeout)
                .call(() -> outbox.claim(now).map(message -> deliver(message, now)));
    }

    private Delivery deliver(OutboxMessage message, Instant now) {
        if (message.hasExpired(now)) {
            message.expired(now);
            log.expired(message);
            return Delivery.of(message, Outcome.EXPIRED);
        }
        try {
            channel(message).deliver(message.parcel());
            message.accepted(now);
            log.sent(message);
            return Delivery.of(message, Outcome.SENT);
        } catch (Undelivered e) {
            return undelivered(message, e, now);
        } catch (RuntimeException e) {
            return again(message, "defect: " + e, now);
        }
    }

    private Delivery undelivered(OutboxMessage message, Undelivered failure, Instant now) {
        String reason = failure.getMessage();
        return switch (failure.kind()) {
            case PERMANENT -> never(message, reason, now);
            case TEMPORARY -> again(message, reason, now);
            case UNREACHABLE -> again(message, reason, now).unreachable();
        };
    }

    private Delivery never(OutboxMessage message, String reason, Instant now) {
        message.refused(now, reason);
        log.suppressed(message, reason);
        return Delivery.of(message, Outcome.SUPPRESSED);
    }

    private Delivery again(OutboxMessage message, String reason, Instant now) {
        Optional<Instant> next = backOff.after(message.attempts() + 1).map(now::plus);
        if (next.isEmpty()) {
            message.givenUp(now, reason);
            log.givenUp(message, reason);
            return Delivery.of(message, Outcome.FAILED);
        }
        message.deferred(now, next.get(), reason);
        log.deferred(message, next.get(), reason);
        return Delivery.of(message, Outcome.DEFERRED);
    }

    private Channel channel(OutboxMessage message) throws Undelivered {
        return channels.stream().filter(channel -> channel.name().equals(message.channel())).findFirst()
                .orElseThrow(() -> new Undelivered(Undelivered.Kind.TEMPORARY, "this version knows no such channel", null));
    }
}
