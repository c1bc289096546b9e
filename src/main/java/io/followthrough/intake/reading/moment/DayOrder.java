package io.followthrough.intake.reading.moment;

/** Which of two numbers is the day; {@code GUESSED} orders are used where the document never makes it clear. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    GUESSED_DAY_FIRST,
    GUESSED_MONTH_FIRST;

    boolean isDayFirst() { return this == DAY_FIRST || this == GUESSED_DAY_FIRST; }

    boolean isGuessed() { return this == GUESSED_DAY_FIRST || this == GUESSED_MONTH_FIRST; }
}
