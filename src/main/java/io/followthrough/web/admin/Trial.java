package io.followthrough.web.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.followthrough.api.QueryValue;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.people.Team;
import io.followthrough.policy.Match;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Situation;
import io.followthrough.time.WorkingCalendar;
import io.followthrough.web.page.Wishes;

/**
 * Which policy would hold for a follow-up, and what it would ask for if its clock began to run today.
 *
 * @param today in the team's zone
 * @param dueOn null when the policy sets no due date
 * @param assignBy null when nobody need own it by a day
 */
record Trial(Match match, Rule rule, LocalDate today, LocalDate dueOn, LocalDate assignBy) {

    static final String[] FIELDS = {"severity", "priority", "nature", "type", "team", "service", "label"};

    /** @throws io.followthrough.problem.ProblemException 400 naming the field that is wrong */
    static Situation situation(Wishes wishes, Team team) {
        Severity severity = QueryValue.word(Severity.class, "severity", wishes.asked().get("severity"));
        return new Situation(or(QueryValue.word(Priority.class, "priority", wishes.asked().get("priority")), Priority.P2),
                or(QueryValue.word(Nature.class, "nature", wishes.asked().get("nature")), Nature.CORRECTIVE),
                or(QueryValue.word(FollowUpType.class, "type", wishes.asked().get("type")), FollowUpType.PREVENT),
                team.slug(), severity == null ? Set.of() : Set.of(severity), several(wishes, "service"),
                several(wishes, "label"));
    }

    static Trial of(Match match, Team team, Instant now) {
        WorkingCalendar calendar = team.calendar();
        LocalDate today = calendar.dateOf(now);
        Policy policy = match.policy();
        return new Trial(match, Rule.of(policy), today,
                policy.completeWithin() == null ? null : policy.completeWithin().after(today, calendar),
                policy.assignWithin() == null ? null : policy.assignWithin().after(today, calendar));
    }

    private static Set<String> several(Wishes wishes, String field) {
        return Set.copyOf(QueryValue.texts(List.of(wishes.of(field))));
    }

    private static <T> T or(T asked, T usual) {
        return asked == null ? usual : asked;
    }
}
