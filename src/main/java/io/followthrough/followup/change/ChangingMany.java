package io.followthrough.followup.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.access.Authorization;
import io.followthrough.api.Key;
import io.followthrough.api.Version;
import io.followthrough.followup.Action;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUpView;
import io.followthrough.followup.FollowUpViews;
import io.followthrough.followup.FollowUps;
import io.followthrough.followup.Tracking;
import io.followthrough.followup.change.BatchAnswer.Result;
import io.followthrough.followup.duedate.ExtendingDueDates;
import io.followthrough.followup.duedate.Extensions;
import io.followthrough.followup.state.BlockingFollowUps;
import io.followthrough.followup.state.Chains;
import io.followthrough.followup.state.DismissingFollowUps;
import io.followthrough.history.Happening;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.problem.FieldError;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;

/** Changes many follow-ups in one transaction, with a number of statements that hardly grows with theirs. */
@ApplicationScoped
public class ChangingMany {

    private final FollowUps followUps;
    private final Tracking tracking;
    private final People people;
    private final Teams teams;
    private final Extensions extensions;
    private final ExtendingDueDates extending;
    private final BlockingFollowUps blocking;
    private final Authorization authorization;
    private final FollowUpViews views;

    ChangingMany(FollowUps followUps, Tracking tracking, People people, Teams teams, Extensions extensions,
            ExtendingDueDates extending, BlockingFollowUps blocking, Authorization authorization,
            FollowUpViews views) {
        this.views = views;
        this.authorization = authorization;
        this.followUps = followUps;
        this.tracking = tracking;
        this.people = people;
        this.teams = teams;
        this.extensions = extensions;
        this.extending = extending;
        this.blocking = blocking;
    }

    /** @throws ProblemException 422 naming all that cannot be done when it is all or nothing */
    @Transactional
    public BatchAnswer change(List<BatchItem> items, boolean allOrNothing, Actor actor, Instant now) {
        boolean ties = items.stream().anyMatch(item -> item.blockedBy() != null);
        if (ties) {
            blocking.holdChains();
        }
        Map<Long, FollowUp> locked = followUps.locked(idsOf(items)).stream()
                .collect(Collectors.toMap(FollowUp::id, Function.identity()));
        BatchStep step = new BatchStep(owners(items), teams(items), extensionNumbers(items, locked), extending,
                ties ? blocking.chainsFrom(List.copyOf(locked.values())) : Chains.none(), new ArrayList<>(), actor, now);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            BatchItem item = items.get(i);
            problems.add(attempt(item, locked.get(Key.FOLLOW_UP.read(item.key()).orElse(-1)), step, "/changes/" + i));
        }
        if (allOrNothing && problems.stream().anyMatch(Objects::nonNull)) {
            throw new ProblemException(BatchAnswer.nothingChanged(problems));
        }
        extensions.persist(step.made());
        followUps.flush();
        return answer(items, problems, locked, now);
    }

    /** @return null when it was done */
    private Problem attempt(BatchItem item, FollowUp followUp, BatchStep step, String pointer) {
        try {
            authorization.requireChange(
                    authorization.visible(Optional.ofNullable(followUp), () -> Key.FOLLOW_UP.notFound(item.key())));
            Version.check(item.version() == null ? null : "\"" + item.version() + "\"", followUp.version());
            Happening happening = Happening.of(deed(item, followUp, step.actor()), step.actor(), step.now())
                    .because(item.reason());
            tracking.make(followUp, happening, f -> step.take(item, f, tracking.policyOf(f), happening));
            step.chains().follow(followUp);
            return null;
        } catch (ProblemException e) {
            if (followUp != null) {
                followUps.getEntityManager().detach(followUp); // forgets what was changed before the step that failed
            }
            return e.problem().withErrors(
                    e.problem().errors().stream().map(error -> new FieldError(pointer + error.pointer(), error.detail()))
                            .toList());
        }
    }

    private static String deed(BatchItem item, FollowUp followUp, Actor actor) {
        return item.action() == Action.DISMISS ? DismissingFollowUps.deed(followUp, actor) : item.deed();
    }

    private BatchAnswer answer(List<BatchItem> items, List<Problem> problems, Map<Long, FollowUp> locked, Instant now) {
        List<FollowUp> changed = IntStream.range(0, items.size()).filter(i -> problems.get(i) == null)
                .mapToObj(i -> locked.get(Key.FOLLOW_UP.id(items.get(i).key()))).toList();
        Iterator<FollowUpView> shown = views.of(changed, now).iterator();
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String key = items.get(i).key();
            results.add(problems.get(i) != null
                    ? Result.of(key, problems.get(i))
                    : Result.of(shown.next()));
        }
        return BatchAnswer.of(results);
    }

    /** Those that are waited for too, so that nobody finishes them meanwhile. */
    private static List<Long> idsOf(List<BatchItem> items) {
        return items.stream().flatMap(item -> Stream.of(item.key(), item.blockedBy()))
                .flatMap(key -> Key.FOLLOW_UP.read(key).stream().boxed()).sorted().distinct().toList();
    }

    private Map<String, Person> owners(List<BatchItem> items) {
        List<String> emails = named(items.stream().map(BatchItem::owner)).filter(email -> !BatchItem.NOBODY.equals(email))
                .toList();
        return people.withEmails(emails).stream().collect(Collectors.toMap(Person::email, Function.identity()));
    }

    private Map<String, Team> teams(List<BatchItem> items) {
        return teams.withSlugs(named(items.stream().map(BatchItem::team)).toList()).stream()
                .collect(Collectors.toMap(Team::slug, Function.identity()));
    }

    private Map<Long, Integer> extensionNumbers(List<BatchItem> items, Map<Long, FollowUp> locked) {
        boolean moves = items.stream().anyMatch(item -> item.dueOn() != null);
        return moves ? extensions.nextNumbers(locked.keySet()) : Map.of();
    }

    private static Stream<String> named(Stream<String> names) {
        return names.filter(Objects::nonNull).distinct();
    }
}
