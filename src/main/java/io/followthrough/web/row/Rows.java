package io.followthrough.web.row;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUps;
import io.followthrough.followup.duedate.ExtensionView;
import io.followthrough.followup.duedate.Extensions;
import io.followthrough.mention.Mentionable;
import io.followthrough.mention.Mentions;
import io.followthrough.web.page.FollowUpLine;

/** Makes the rows of lists, of what the caller may know of. */
@ApplicationScoped
public class Rows {

    private final FollowUps followUps;
    private final Extensions extensions;
    private final Mentions mentions;
    private final Authorization authorization;
    private final CurrentCaller current;

    Rows(FollowUps followUps, Extensions extensions, Mentions mentions, Authorization authorization, CurrentCaller current) {
        this.followUps = followUps;
        this.extensions = extensions;
        this.mentions = mentions;
        this.authorization = authorization;
        this.current = current;
    }

    /**
     * By the follow-ups' ids.
     *
     * @param refused null when no form was
     */
    public Map<Long, Row> of(Collection<Long> ids, RefusedRow refused, Instant now) {
        List<FollowUp> found = followUps.visible(followUps.inList(ids));
        Mentionable shown = mentions.among(found.stream().flatMap(followUp -> followUp.incidentKeys().stream()));
        Map<Long, ExtensionView> asked = extensions.undecided(found.stream()
                .filter(followUp -> followUp.due().extensionRequested().isPresent()).map(FollowUp::id).toList());
        return found.stream().collect(Collectors.toMap(FollowUp::id, followUp -> row(followUp, asked.get(followUp.id()),
                refused != null && refused.key().equals(followUp.key()) ? refused : null, shown, now)));
    }

    /** The one that a form was about; null when none was refused, or the caller may not know of it any more. */
    public Row of(RefusedRow refused, Instant now) {
        return refused == null ? null : of(followUps.withKey(refused.key()), refused, now);
    }

    Row of(FollowUp followUp, RefusedRow refused, Instant now) {
        return of(List.of(followUp.id()), refused, now).get(followUp.id());
    }

    private Row row(FollowUp followUp, ExtensionView asked, RefusedRow refused, Mentionable shown, Instant now) {
        RowForms forms = RowForms.of(followUp, asked, authorization.mayChange(followUp), current.actor(),
                refused == null ? null : refused.refusal());
        return new Row(FollowUpLine.of(followUp, shown, now), forms, asked,
                followUp.progress().dismissalRequest().orElse(null),
                followUp.due().snoozedUntil(followUp.team().calendar().dateOf(now)).orElse(null),
                followUp.progress().check().isOutstanding() ? followUp.progress().check().dueOn() : null, null,
                refused == null ? List.of() : refused.meanwhile());
    }
}
