package io.followthrough.reminder;

/** What came of looking at one person. */
enum Planned {
    DIGEST,
    NOTHING_TO_SAY,
    FAILED
}
