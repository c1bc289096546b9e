package io.followthrough.api;

/** An answer with a secret in it, which is shown to whoever asked first and kept nowhere. */
public interface ShownOnce {

    /** The answer without the secret, as it is kept for a repetition of the request. */
    Object afterwards();
}
