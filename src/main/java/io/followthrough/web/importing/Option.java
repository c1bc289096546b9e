package io.followthrough.web.importing;

import java.util.Arrays;
import java.util.List;

import io.followthrough.classification.Word;

/** One of the words to choose from, and how the page says it. */
record Option(String word, String label) {

    static List<Option> of(Word... words) {
        return Arrays.stream(words).map(word -> new Option(word.word(), word.word().replace('_', ' '))).toList();
    }
}
