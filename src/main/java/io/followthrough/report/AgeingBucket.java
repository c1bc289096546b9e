package io.followthrough.report;

import io.followthrough.classification.Word;

/** For how many days a follow-up has been overdue. */
public enum AgeingBucket implements Word {
    UP_TO_A_WEEK("1-7"),
    UP_TO_A_MONTH("8-30"),
    UP_TO_TWO_MONTHS("31-60"),
    UP_TO_THREE_MONTHS("61-90"),
    LONGER(">90");

    private final String word;

    AgeingBucket(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
