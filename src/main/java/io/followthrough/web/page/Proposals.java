package io.followthrough.web.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Authorization;
import io.followthrough.access.Visibility;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUps;
import io.followthrough.followup.Status;
import io.followthrough.followup.advice.Advice;
import io.followthrough.followup.advice.Advising;
import io.followthrough.incident.Incident;
import io.followthrough.people.Person;
import io.followthrough.people.Team;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What somebody proposed and nobody has accepted or rejected: the oldest first. Served by follow_up_pending_by_team. */
@ApplicationScoped
public class Proposals {

    private final FollowUps followUps;
    private final Advising advising;
    private final Authorization authorization;

    Proposals(FollowUps followUps, Advising advising, Authorization authorization) {
        this.authorization = authorization;
        this.followUps = followUps;
        this.advising = advising;
    }

    /**
     * A proposed follow-up as one line of the queue.
     *
     * @param owner an e-mail address; null when nobody owns it
     * @param ownerName their name, or the one a document gives; null when there is neither
     * @param postmortem null when it was created by itself
     */
    public record Line(String key, int version, String title, String priority, String owner, String ownerName,
            Instant createdAt,
            Link postmortem, List<Link> incidents, List<Advice> advice) {

        /** What its checkbox sends. */
        public String choice() {
            return key + ":" + version;
        }
    }

    /** How much a team has to decide on. */
    public record Queue(String team, long waiting) {}

    /** Served by the indexes of what is pending. */
    private static final String QUEUES = """
            SELECT t.slug, count(*) FROM follow_up f JOIN team t ON t.id = f.team_id
            WHERE f.status = 'proposed' AND %s GROUP BY t.slug ORDER BY t.slug""".formatted(Visibility.condition("f"));

    public List<Queue> queues() {
        NativeQuery<Object[]> query = followUps.getEntityManager().unwrap(Session.class).createNativeQuery(QUEUES,
                Object[].class);
        authorization.visibility().bind(query::setParameter);
        return query.getResultStream().map(row -> new Queue((String) row[0], (Long) row[1])).toList();
    }

    public List<Line> of(Team team, int most) {
        List<FollowUp> proposed = followUps.visible(followUps.find("""
                from FollowUp f left join fetch f.owner left join fetch f.postmortem
                where f.team = ?1 and f.progress.status = ?2 order by f.createdAt, f.id""", team, Status.PROPOSED)
                .page(0, most).list());
        followUps.list("from FollowUp f left join fetch f.incidents where f in ?1", proposed);
        List<List<Advice>> advice = advising.on(proposed.stream().map(FollowUp::title).toList(), team, List.of());
        return IntStream.range(0, proposed.size())
                .mapToObj(i -> line(proposed.get(i), advice.get(i), authorization.visibility())).toList();
    }

    /** A title is a likely duplicate of itself, which nobody needs to be told. */
    private static Line line(FollowUp followUp, List<Advice> advice, Visibility visible) {
        return new Line(followUp.key(), followUp.version(), followUp.title(), followUp.priority().name(),
                followUp.owner().map(Person::email).orElse(null),
                followUp.owner().map(Person::name).or(followUp::ownerAsWritten).orElse(null), followUp.createdAt(),
                followUp.postmortem().filter(visible::shows).map(Link::to).orElse(null),
                followUp.incidents().stream().filter(visible::shows).sorted(Comparator.comparing(Incident::id)).map(Link::to)
                        .toList(),
                advice.stream().filter(one -> !followUp.key().equals(one.of())).toList());
    }
}
