package io.followthrough.followup;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.people.Team;

/** Gives advice on new follow-ups. */
@ApplicationScoped
public class Advising {

    private final LikelyDuplicates duplicates;

    Advising(LikelyDuplicates duplicates) {
        this.duplicates = duplicates;
    }

    List<Advice> onCreated(FollowUp created) {
        return on(List.of(created.title()), created.team(), List.of(created.id())).getFirst();
    }

    /**
     * @param titles of new follow-ups of the team
     * @param known the ids of follow-ups that nobody needs to be told of
     * @return for each title what there is to say about it
     */
    public List<List<Advice>> on(List<String> titles, Team team, Collection<Long> known) {
        List<List<LikelyDuplicates.Duplicate>> found = duplicates.of(titles, team, known);
        return IntStream.range(0, titles.size())
                .mapToObj(i -> Stream.concat(found.get(i).stream().map(Advice::onDuplicate),
                        Advice.onWording(titles.get(i)).stream()).toList())
                .toList();
    }
}
