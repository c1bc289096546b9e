package io.followthrough.web.team;

import java.util.List;

import io.followthrough.people.membership.MemberView;
import io.followthrough.reminder.DigestView;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.Proposals;
import io.followthrough.web.row.Row;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One team.
 *
 * @param path of this page
 * @param weekly the compliance report that its lead got last; null when there was none, or it is not for the viewer to read
 * @param refused the line that a form was about which could not be done, where no section has it any more; null for none
 * @param said what was done just now; null for nothing
 */
@CheckedTemplate(basePath = "web/team", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TeamPage(TeamFacts team, String path, TeamFigures.Figures figures, List<Section> sections, Proposed proposed,
        DigestView weekly,
        List<Member> members, Row refused, Notice said) implements TemplateInstance {

    /** @param more whether there are more than the lines shown */
    record Section(Waiting name, List<Row> rows, boolean more) {}

    /**
     * The triage queue.
     *
     * @param more whether there are more than the lines shown
     * @param mayDecide whether whoever looks at the page may accept them
     */
    record Proposed(List<Proposals.Line> lines, boolean more, boolean mayDecide) {}

    /** @param reminded the last digest; null when there was none, or it is not for the viewer to read */
    record Member(MemberView person, DigestView reminded) {}
}
