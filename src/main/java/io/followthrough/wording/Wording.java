package io.followthrough.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for what makes a title hard to act upon. */
public final class Wording {

    private Wording() {}

    /** At most one flaw for each rule; none when the title is good, or not in English. */
    public static List<Flaw> flawsOf(String written) {
        Title title = Title.of(written);
        if (!title.isEnglish()) {
            return List.of();
        }
        Optional<Flaw> action = Objects.missingIn(title).or(() -> VagueVerbs.in(title));
        return Stream.of(action, Actions.severalIn(title), Endlessness.in(title)).flatMap(Optional::stream).toList();
    }
}
