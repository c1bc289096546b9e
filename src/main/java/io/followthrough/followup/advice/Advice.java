package io.followthrough.followup.advice;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;
import io.followthrough.wording.Rule;
import io.followthrough.wording.Wording;

/**
 * What somebody who writes a follow-up may want to know; it never stops them.
 *
 * @param of the key of the follow-up that says nearly the same; only with {@code duplicate}
 * @param rule the rule of good wording it is about; only with {@code wording}
 * @param words those of the title it is about; only with {@code wording}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Advice(Kind kind, String message, String of, Rule rule, String words) {

    /** What advice is about. */
    public enum Kind implements Word {

        DUPLICATE("duplicate"),
        WORDING("wording");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }

    public static List<Advice> onWording(String title) {
        return Wording.flawsOf(title).stream()
                .map(flaw -> new Advice(Kind.WORDING, flaw.message(), null, flaw.rule(), flaw.words())).toList();
    }

    static Advice onDuplicate(LikelyDuplicates.Duplicate other) {
        return new Advice(Kind.DUPLICATE, other.key() + " of the same team says nearly the same: '" + other.title()
                + "'. If it is the same, merge one into the other.", other.key(), null, null);
    }
}
