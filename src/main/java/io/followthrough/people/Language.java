package io.followthrough.people;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

import io.followthrough.problem.ProblemException;

/** The languages that people read, as BCP 47 tags. */
final class Language {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private Language() {}

    /**
     * The tag as the standard writes it; null stays null.
     *
     * @throws ProblemException 400 when it is no tag, or begins with no language of ISO 639
     */
    static String canonical(String tag) {
        if (tag == null) {
            return null;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (KNOWN.contains(locale.getLanguage()) || locale.getLanguage().length() == 3) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static ProblemException unknown() {
        return ProblemException.invalid("/locale", "must be a language tag (BCP 47) such as es, de-AT or pt-BR");
    }
}
