package io.followthrough.web.team;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.people.membership.MemberView;
import io.followthrough.people.membership.Memberships;
import io.followthrough.reminder.DigestFilter;
import io.followthrough.reminder.DigestKind;
import io.followthrough.reminder.DigestView;
import io.followthrough.reminder.ReadingDigests;

/** Who belongs to a team, and when they were reminded: as far as the viewer may read the digests. */
@ApplicationScoped
class RemindedPeople {

    private static final int MOST_MEMBERS = 50;

    private final Memberships memberships;
    private final ReadingDigests digests;

    RemindedPeople(Memberships memberships, ReadingDigests digests) {
        this.memberships = memberships;
        this.digests = digests;
    }

    /** The compliance report that the lead got last; null when there was none, or it is not for the viewer to read. */
    DigestView weekly(Team team) {
        return team.lead().map(Person::email)
                .map(lead -> digests.page(DigestFilter.of(lead, DigestKind.WEEKLY), null, 1).items())
                .filter(found -> !found.isEmpty()).map(List::getFirst).orElse(null);
    }

    List<TeamPage.Member> members(Team team) {
        List<MemberView> members = memberships.of(team).stream().limit(MOST_MEMBERS).toList();
        Map<String, DigestView> last = digests.lastOf(members.stream().map(MemberView::email).toList()).stream()
                .collect(Collectors.toMap(DigestView::person, Function.identity()));
        return members.stream().map(member -> new TeamPage.Member(member, last.get(member.email()))).toList();
    }
}
