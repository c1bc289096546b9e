package io.followthrough.followup;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.followthrough.api.Csv;
import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Writes any number of follow-ups as CSV in constant memory: page by page, each in a transaction of its own, so that a client who
 * reads slowly holds no connection.
 */
@ApplicationScoped
public class FollowUpExport {

    private static final int PAGE = 200;

    private static final List<String> HEADER = List.of("key", "title", "description", "nature", "type", "priority", "status",
            "owner", "team", "watchers", "dueOn", "originalDueOn", "overdue", "daysOverdue", "incidents", "postmortem", "cause",
            "labels", "links", "policy", "blockedReason", "evidence", "completedBy", "dismissalReason", "createdAt",
            "updatedAt",
            "startedAt", "completedAt", "version");

    private final FollowUps followUps;
    private final FollowUpViews views;
    private final EntityManager entities;

    FollowUpExport(FollowUps followUps, FollowUpViews views, EntityManager entities) {
        this.followUps = followUps;
        this.views = views;
        this.entities = entities;
    }

    /**
     * The first page is read at once, so that a wrong filter is refused before anything is written.
     *
     * @param after null to begin at the start
     */
    Csv of(FollowUpFilter filter, FollowUpSort sort, Cursor after, Instant now) {
        Page<FollowUpView> first = page(filter, sort, after, now);
        return new Csv(HEADER, receiver -> write(first, filter, sort, now, receiver));
    }

    private void write(Page<FollowUpView> first, FollowUpFilter filter, FollowUpSort sort, Instant now,
            Consumer<List<?>> receiver) {
        Page<FollowUpView> page = first;
        page.items().forEach(view -> receiver.accept(values(view)));
        while (page.nextCursor() != null) {
            page = page(filter, sort, Cursor.read(page.nextCursor(), sort.word()), now);
            page.items().forEach(view -> receiver.accept(values(view)));
        }
    }

    private Page<FollowUpView> page(FollowUpFilter filter, FollowUpSort sort, Cursor after, Instant now) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Page<FollowUp> page = followUps.page(filter, sort, after, PAGE, now);
            Page<FollowUpView> shown = page.with(views.of(page.items(), now));
            entities.clear();
            return shown;
        });
    }

    private static List<?> values(FollowUpView f) {
        return Arrays.asList(f.key(), f.title(), f.description(), f.nature().word(), f.type().word(), f.priority().word(),
                f.status().word(), f.owner(), f.team(), String.join(" ", f.watchers()), f.dueOn(), f.originalDueOn(),
                f.overdue(), f.daysOverdue(), String.join(" ", f.incidents()), f.postmortem(), f.cause(),
                String.join("; ", f.labels()), String.join(" ", f.links()), f.policy(), f.blockedReason(), f.evidence(),
                f.completedBy(), f.dismissalReason(), f.createdAt(), f.updatedAt(), f.startedAt(), f.completedAt(),
                f.version());
    }
}
