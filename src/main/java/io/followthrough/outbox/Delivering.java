package io.followthrough.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.outbox.Delivery.Contact;
import io.followthrough.outbox.Undelivered.Kind;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Delivers one message in one transaction: its row stays locked meanwhile, and is free again if the process dies. */
@ApplicationScoped
class Delivering {

    private static final Duration ROOM_FOR_THE_DATABASE = Duration.ofSeconds(30);

    private final Outbox outbox;
    private final Exits exits;
    private final OutboxConfig config;
    private final DeliveryLog log;
    private final BackOff backOff;

    Delivering(Outbox outbox, Exits exits, OutboxConfig config, DeliveryLog log) {
        this.outbox = outbox;
        this.exits = exits;
        this.config = config;
        this.log = log;
        this.backOff = new BackOff(config.jitter(), () -> ThreadLocalRandom.current().nextDouble());
    }

    /** Empty when nothing is due over a channel that may be used. */
    Optional<Delivery> next(InstantSource time) {
        Instant now = time.instant();
        Exits.Passage passage = exits.enter(now);
        if (passage.channels().isEmpty()) {
            return Optional.empty();
        }
        Optional<Delivery> delivery = Optional.empty();
        try {
            delivery = claimed(passage, now);
        } finally {
            passage.leave(delivery, time.instant());
        }
        return delivery.map(done -> done.asProbe(passage.isProbe(done.channel())));
    }

    /** The transaction outlives the longest send, or its outcome could not be written down. */
    private Optional<Delivery> claimed(Exits.Passage passage, Instant now) {
        int timeout = (int) config.sendTimeout().plus(ROOM_FOR_THE_DATABASE).toSeconds();
        return QuarkusTransaction.requiringNew().timeout(timeout)
                .call(() -> outbox.claim(passage.channels(), now).map(message -> deliver(message, now)));
    }

    private Delivery deliver(OutboxMessage message, Instant now) {
        if (message.hasExpired(now)) {
            return settled(message, message.expired(), Contact.UNKNOWN, now);
        }
        if (message.isSuperseded()) {
            return settled(message, Verdict.of(Outcome.SUPERSEDED, null), Contact.UNKNOWN, now);
        }
        try {
            exits.channel(message.channel()).deliver(message.parcel());
            return settled(message, Verdict.of(Outcome.SENT, null), Contact.ANSWERED, now);
        } catch (Undelivered e) {
            return undelivered(message, e, now);
        } catch (RuntimeException e) {
            return settled(message, later(message, Kind.TEMPORARY, "defect: " + e, now), Contact.UNKNOWN, now);
        }
    }

    private Delivery undelivered(OutboxMessage message, Undelivered failure, Instant now) {
        String reason = failure.getMessage();
        if (failure.kind() != Kind.UNREACHABLE) {
            return settled(message, later(message, failure, now), Contact.ANSWERED, now);
        }
        return breaksConnections(message)
                ? settled(message, later(message, Kind.TEMPORARY, reason, now), Contact.UNKNOWN, now)
                : settled(message, later(message, Kind.UNREACHABLE, reason, now), Contact.UNREACHABLE, now);
    }

    /** Others got through since this one did not: then it is not the other side that is away, and it must not go on for ever. */
    private boolean breaksConnections(OutboxMessage message) {
        return message.lastUnreachable().filter(last -> exits.hasAnsweredSince(message.channel(), last)).isPresent();
    }

    /** No earlier than the other side asks for. */
    private Verdict later(OutboxMessage message, Undelivered failure, Instant now) {
        Verdict verdict = later(message, failure.kind(), failure.getMessage(), now);
        return failure.retryAfter().map(now::plus).map(verdict::notBefore).orElse(verdict);
    }

    private Verdict later(OutboxMessage message, Kind kind, String reason, Instant now) {
        return backOff.after(kind, message.attempts() + 1).map(now::plus)
                .map(next -> new Verdict(kind == Kind.UNREACHABLE ? Outcome.UNREACHABLE : Outcome.DEFERRED, next, reason))
                .orElseGet(() -> Verdict.of(kind == Kind.PERMANENT ? Outcome.SUPPRESSED : Outcome.FAILED, reason));
    }

    private Delivery settled(OutboxMessage message, Verdict verdict, Contact contact, Instant now) {
        outbox.settle(message, verdict, now);
        log.settled(message, verdict);
        return Delivery.of(message, verdict, contact);
    }
}
