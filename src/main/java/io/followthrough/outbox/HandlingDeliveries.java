package io.followthrough.outbox;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.api.Version;
import io.followthrough.problem.ProblemException;

/** What admins see of deliveries, and do about those that nobody got; the API and the pages ask the same. */
@ApplicationScoped
@Transactional
public class HandlingDeliveries {

    public static final String NEWEST_FIRST = "-id";

    private final Outbox outbox;
    private final Retrying retrying;

    HandlingDeliveries(Outbox outbox, Retrying retrying) {
        this.outbox = outbox;
        this.retrying = retrying;
    }

    /** @param after null for the first page */
    public Page<DeliveryView> page(DeliveryFilter filter, Cursor after, int limit) {
        return Page.of(outbox.found(filter.search(after), limit + 1), limit,
                last -> new Cursor(NEWEST_FIRST, "", last.id())).map(DeliveryView::from);
    }

    /** @throws ProblemException 404 when there is none */
    public WholeDelivery whole(long id) {
        return outbox.findByIdOptional(id).map(WholeDelivery::from)
                .orElseThrow(() -> ProblemException.notFound("delivery " + id));
    }

    /** @param ifMatch the version the caller read; null when they do not care */
    public DeliveryView retry(long id, String ifMatch, Instant now) {
        OutboxMessage message = outbox.free(id);
        Version.check(ifMatch, message.version());
        retrying.retry(message, now);
        return DeliveryView.from(message);
    }
}
