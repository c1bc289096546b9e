package io.followthrough.export;

/** What is JSON already. */
record Json(String text) {

    @Override
    public String toString() {
        return text;
    }
}
