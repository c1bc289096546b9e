package io.followthrough.followup.advice;

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
