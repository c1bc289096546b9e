package io.followthrough.intake.reading;

import java.util.List;

/** What a document says; title, summary and root cause are null where it does not state them, incidents are one or more. */
public record WrittenPostmortem(String title, String summary, String rootCause, List<WrittenCause> causes,
        List<WrittenIncident> incidents, List<WrittenTimelineEntry> timeline, List<WrittenFollowUp> followUps,
        List<Warning> warnings, List<Recognised> recognised) {

    public WrittenPostmortem {
        causes = List.copyOf(causes);
        incidents = List.copyOf(incidents);
        timeline = List.copyOf(timeline);
        followUps = List.copyOf(followUps);
        warnings = List.copyOf(warnings);
        recognised = List.copyOf(recognised);
        if (incidents.isEmpty()) {
            throw new IllegalArgumentException("A postmortem reviews at least one incident");
        }
    }
}
