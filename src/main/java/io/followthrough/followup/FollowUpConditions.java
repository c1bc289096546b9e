package io.followthrough.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the rows of a list have to fulfil, and the statement that finds them quickly; docs/plans.md says how quickly. */
final class FollowUpConditions {

    private final List<String> tests = new ArrayList<>(List.of("true"));
    private final List<String> narrowTests = new ArrayList<>();
    private final List<Subset> subsets = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private boolean unfinished;

    void add(String test) {
        tests.add(test);
    }

    /** For what leaves few rows and has an index for each order, or leaves very few. */
    void addNarrow(String test) {
        narrowTests.add(test);
    }

    void add(Subset subset) {
        subsets.add(subset);
    }

    void add(Period period) {
        periods.add(period);
    }

    /** Says that the tests leave out what is done, so that the small indexes of the rest can serve. */
    void unfinished() {
        unfinished = true;
    }

    String sql(FollowUpSort sort, Predicate<Subset> isSmall) {
        List<String> all = new ArrayList<>(tests);
        all.addAll(narrowTests);
        boolean few = !narrowTests.isEmpty();
        if (few && unfinished) {
            fetch(pending(String.join(" and ", narrowTests)), isSmall, all);
        }
        for (Subset subset : subsets) {
            boolean fetched = fetch(subset, isSmall, all);
            if (!fetched) {
                all.add(subset.test());
            }
            few |= fetched;
        }
        Period wide = null;
        for (Period period : periods) {
            all.add(period.test());
            if (!few && !period.isInOrderOf(sort)) {
                few = fetch(unfinished ? pending(period.test()) : period.subset(), isSmall, all);
                wide = period;
            }
        }
        String conditions = String.join(" and ", all);
        return wide == null || few || unfinished ? inOrder(conditions, sort) : wide.sql(conditions, sort);
    }

    private static boolean fetch(Subset subset, Predicate<Subset> isSmall, List<String> all) {
        return isSmall.test(subset) && all.add(subset.fetched());
    }

    private static Subset pending(String test) {
        return Subset.that(test + " and f.status not in ('done', 'wont_do')");
    }

    private static String inOrder(String conditions, FollowUpSort sort) {
        return "select f.id from follow_up f where " + conditions + " order by " + sort.orderBy() + " limit :most";
    }
}
