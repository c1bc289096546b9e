package io.followthrough.intake.reading.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A vocabulary of words and phrases, compared by their folded form; a phrase ending in {@code *} also matches longer words. */
public final class Phrases {

    private final Set<String> whole = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private final List<String> stems = new ArrayList<>();
    private int longest;

    /** Phrases separated by commas or line breaks. */
    public static Phrases of(String written) {
        return new Phrases(written);
    }

    private Phrases(String written) {
        Arrays.stream(written.split("[,\n]")).map(String::strip).filter(phrase -> !phrase.isEmpty()).forEach(this::add);
    }

    private void add(String phrase) {
        var folded = Folded.of(phrase);
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("No words in \"" + phrase + '"');
        }
        longest = Math.max(longest, wordsOf(folded).length);
        if (phrase.endsWith("*")) {
            stems.add(folded);
        } else {
            whole.add(folded);
            firstWords.add(wordsOf(folded)[0]);
        }
    }

    /** Whether the whole of the folded text is one of the phrases. */
    public boolean isExactly(String folded) {
        return whole.contains(folded);
    }

    public boolean isIn(String folded) {
        return coverage(folded) > 0;
    }

    /** Whether the folded text begins with one of the phrases. */
    public boolean begins(String folded) {
        return !folded.isEmpty() && lengthAt(wordsOf(folded), 0) > 0;
    }

    /** How many words of the folded text belong to one of the phrases. */
    public int coverage(String folded) {
        var words = wordsOf(folded);
        var covered = 0;
        for (var i = 0; i < words.length;) {
            var length = lengthAt(words, i);
            covered += length;
            i += Math.max(1, length);
        }
        return covered;
    }

    /** The words of the folded text that belong to none of the phrases. */
    public String without(String folded) {
        var words = wordsOf(folded);
        var rest = new StringBuilder();
        for (var i = 0; i < words.length;) {
            var length = lengthAt(words, i);
            if (length == 0) {
                rest.append(rest.isEmpty() ? "" : " ").append(words[i]);
            }
            i += Math.max(1, length);
        }
        return rest.toString();
    }

    private int lengthAt(String[] words, int at) {
        var most = firstWords.contains(words[at]) ? Math.min(longest, words.length - at) : 0;
        for (var length = most; length > 0; length--) {
            var candidate = length == 1 ? words[at] : String.join(" ", Arrays.copyOfRange(words, at, at + length));
            if (whole.contains(candidate)) {
                return length;
            }
        }
        for (var stem : stems) {
            if (words[at].startsWith(stem)) {
                return 1;
            }
        }
        return 0;
    }

    private static String[] wordsOf(String folded) {
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }
}
