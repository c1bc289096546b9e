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

    private final Claims claims;
    private final Exits exits;
    private final OutboxConfig config;
    private final DeliveryLog log;
    private final BackOff backOff;

    Delivering(Claims claims, Exits exits, OutboxConfig config, DeliveryLog log) {
        this.claims = claims;
        this.exits = exits;
        this.config = config;
        this.log = log;
        this.backOff = new BackOff(config.jitter(), () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * Empty when nothing is due over a channel that may be used.
     *
     * @param progress of the run
     */
    Optional<Delivery> next(Progress progress, InstantSource time) {
        Instant now = time.instant();
        Exits.Passage passage = exits.enter(now);
        if (passage.channels().isEmpty()) {
            return Optional.empty();
        }
        Optional<Delivery> delivery = Optional.empty();
        try {
            delivery = claimed(passage, progress, now);
        } finally {
            passage.leave(delivery, time.instant());
        }
        return delivery.map(done -> done.asProbe(passage.isProbe(done.channel())));
    }

    /** The transaction outlives the longest send, or its outcome could not be written down. */
    private Optional<Delivery> claimed(Exits.Passage passage, Progress progress, Instant now) {
        int timeout = (int) config.sendTimeout().plus(ROOM_FOR_THE_DATABASE).toSeconds();
        return QuarkusTransaction.requiringNew().timeout(timeout)
                .call(() -> progress.next(past -> claims.next(passage.channels(), past, now))
                        .map(message -> deliver(message, now)));
    }

    private Delivery deliver(Claimed message, Instant now) {
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

    private Delivery undelivered(Claimed message, Undelivered failure, Instant now) {
        String reason = failure.getMessage();
        if (failure.kind() != Kind.UNREACHABLE) {
            return settled(message, later(message, failure, now), Contact.ANSWERED, now);
        }
        return breaksConnections(message)
                ? settled(message, later(message, Kind.TEMPORARY, reason, now), Contact.UNKNOWN, now)
                : settled(message, later(message, Kind.UNREACHABLE, reason, now), Contact.UNREACHABLE, now);
    }

    /** Others got through since this one did not: then it is not the other side that is away, and it must not go on for ever. */
    private boolean breaksConnections(Claimed message) {
        return claims.lastUnreachable(message).filter(last -> exits.hasAnsweredSince(message.channel(), last)).isPresent();
    }

    /** No earlier than the other side asks for. */
    private Verdict later(Claimed message, Undelivered failure, Instant now) {
        Verdict verdict = later(message, failure.kind(), failure.getMessage(), now);
        return failure.retryAfter().map(now::plus).map(verdict::notBefore).orElse(verdict);
    }

    private Verdict later(Claimed message, Kind kind, String reason, Instant now) {
        return backOff.after(kind, message.attempts() + 1).map(now::plus)
                .map(next -> new Verdict(kind == Kind.UNREACHABLE ? Outcome.UNREACHABLE : Outcome.DEFERRED, next, reason))
                .orElseGet(() -> Verdict.of(kind == Kind.PERMANENT ? Outcome.SUPPRESSED : Outcome.FAILED, reason));
    }

    private Delivery settled(Claimed message, Verdict verdict, Contact contact, Instant now) {
        claims.settle(message, verdict, now);
        log.settled(message, verdict);
        return Delivery.of(message, verdict, contact);
    }
}
