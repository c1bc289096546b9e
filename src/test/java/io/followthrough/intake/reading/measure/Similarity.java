package io.followthrough.intake.reading.measure;

import io.followthrough.intake.reading.words.Folded;

/** Compares wordings regardless of case and punctuation. */
final class Similarity {

    private static final double ENOUGH = 0.8;
    private static final int SHORTEST_PART = 12;

    private Similarity() {}

    static boolean areSame(String one, String other) {
        var first = Folded.of(one);
        var second = Folded.of(other);
        var shorter = first.length() < second.length() ? first : second;
        var longer = first.length() < second.length() ? second : first;
        var contains = longer.contains(shorter) && shorter.length() >= SHORTEST_PART;
        return contains || of(first, second) >= ENOUGH;
    }

    /** 1 less the edit distance by the length of the longer text. */
    private static double of(String first, String second) {
        var previous = new int[second.length() + 1];
        for (var j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= first.length(); i++) {
            var current = new int[second.length() + 1];
            current[0] = i;
            for (var j = 1; j <= second.length(); j++) {
                var swap = previous[j - 1] + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(swap, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        var longest = Math.max(1, Math.max(first.length(), second.length()));
        return 1 - (double) previous[second.length()] / longest;
    }
}
