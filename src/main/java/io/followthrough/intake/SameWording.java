package io.followthrough.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.followthrough.followup.FollowUp;
import io.followthrough.intake.Draft.DraftFollowUp;

/** Tells whether two titles name the same task: a corrected typo or a moved comma makes no new follow-up. */
final class SameWording {

    /** The share of common words among all words of both titles (the Jaccard index). */
    private static final double ALIKE = 0.75;

    private SameWording() {}

    static Optional<FollowUp> find(DraftFollowUp draft, List<FollowUp> existing) {
        return existing.stream().filter(known -> alike(known.title(), draft.details().title())).findFirst();
    }

    static boolean alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> otherWords = words(other);
        Set<String> common = new HashSet<>(words);
        common.retainAll(otherWords);
        int all = words.size() + otherWords.size() - common.size();
        return all == 0 ? one.strip().equals(other.strip()) : (double) common.size() / all >= ALIKE;
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
