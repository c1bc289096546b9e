package io.followthrough.followup.departure;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody answers for.
 *
 * @param owns what is pending, and what is done and waits for their check
 * @param watches what they watch
 * @param decides the extensions and dismissals that wait for the lead or manager of a team, where that is them
 * @param leads slugs of teams
 * @param manages slugs of teams
 */
public record Responsibilities(String person, Share owns, Share watches, Share decides, List<String> leads,
        List<String> manages) {

    /** @param followUps the first of them by due date, 200 at most */
    public record Share(long count, List<Item> followUps) {}

    /** @param dueOn null when there is no due date */
    public record Item(String key, String title, String team, String status, LocalDate dueOn) {}
}
