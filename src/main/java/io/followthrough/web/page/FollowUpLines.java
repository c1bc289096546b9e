package io.followthrough.web.page;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUpFilter;
import io.followthrough.followup.FollowUpSort;
import io.followthrough.followup.FollowUps;
import io.followthrough.mention.Mentionable;
import io.followthrough.mention.Mentions;

/** The follow-ups that the tables of the pages show: what is open first, the earliest due date first. */
@ApplicationScoped
public class FollowUpLines {

    public static final FollowUpSort ORDER = FollowUpSort.URGENT_FIRST;
    private static final int MOST_LINES = 500;

    private final FollowUps followUps;
    private final Mentions mentions;

    FollowUpLines(FollowUps followUps, Mentions mentions) {
        this.mentions = mentions;
        this.followUps = followUps;
    }

    /** @param after null for the first page */
    public Page<FollowUpLine> page(FollowUpFilter filter, Cursor after, int limit, Instant now) {
        return page(filter, ORDER, after, limit, now);
    }

    /** The same in another order. */
    public Page<FollowUpLine> page(FollowUpFilter filter, FollowUpSort order, Cursor after, int limit, Instant now) {
        Page<FollowUp> page = followUps.page(filter, order, after, limit, now);
        Mentionable shown = mentions.among(page.items().stream().flatMap(followUp -> followUp.incidentKeys().stream()));
        return page.map(followUp -> FollowUpLine.of(followUp, shown, now));
    }

    /** All of what one thing left behind, as far as anybody reads on. */
    public List<FollowUpLine> all(FollowUpFilter filter, Instant now) {
        return page(filter, null, MOST_LINES, now).items();
    }
}
