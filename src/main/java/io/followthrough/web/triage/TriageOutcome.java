package io.followthrough.web.triage;

import java.util.List;
import java.util.Map;

/**
 * How the last choice of a triage went.
 *
 * @param said a sentence; null when nothing was sent
 * @param failures what could not be done, by key
 * @param typed what was typed, to be shown again where something failed
 * @param chosen the keys of those that were chosen and are to stay so
 */
record TriageOutcome(String said, Map<String, String> failures, Map<String, String> typed, List<String> chosen) {

    static final TriageOutcome NOTHING = new TriageOutcome(null, Map.of(), Map.of(), List.of());

    static TriageOutcome said(String sentence) {
        return new TriageOutcome(sentence, Map.of(), Map.of(), List.of());
    }

    /** @return an empty text when nothing was typed */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
