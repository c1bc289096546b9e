package io.followthrough.classification;

/** How urgent a follow-up is, P0 being the most urgent. */
public enum Priority implements Word {
    P0,
    P1,
    P2,
    P3;

    @Override
    public String word() {
        return name();
    }
}
