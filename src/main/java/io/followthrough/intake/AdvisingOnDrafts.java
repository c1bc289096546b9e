package io.followthrough.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.followup.FollowUp;
import io.followthrough.followup.advice.Advice;
import io.followthrough.followup.advice.Advising;
import io.followthrough.intake.Draft.DraftFollowUp;
import io.followthrough.intake.reading.Warning;

/** Gives the advice on new follow-ups that somebody who creates them one by one would get, as warnings. */
@ApplicationScoped
class AdvisingOnDrafts {

    private static final int LONGEST_TITLE = 80;

    private final Advising advising;

    AdvisingOnDrafts(Advising advising) {
        this.advising = advising;
    }

    /** On what is new and still to be done. */
    List<Warning> on(Draft draft, Assembled whole) {
        Set<String> added = new HashSet<>(whole.newFollowUps().stream().map(FollowUp::title).toList());
        List<DraftFollowUp> pending = draft.followUps().stream()
                .filter(f -> !f.done() && added.contains(f.details().title())).toList();
        List<Long> known = whole.followUps().stream().map(FollowUp::id).filter(Objects::nonNull).toList();
        List<List<Advice>> advice = advising.on(pending.stream().map(f -> f.details().title()).toList(),
                whole.postmortem().team(), known);
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < pending.size(); i++) {
            for (Advice each : advice.get(i)) {
                warnings.add(warning(pending.get(i), each));
            }
        }
        return warnings;
    }

    private static Warning warning(DraftFollowUp followUp, Advice advice) {
        String title = followUp.details().title();
        String shortened = title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
        return new Warning(followUp.line(), "Follow-up '" + shortened + "': " + advice.message());
    }
}
