package io.followthrough.reminder;

/** What a part of something that is told to a person lists. */
interface Listing {

    boolean lists(ReadersView view);
}
