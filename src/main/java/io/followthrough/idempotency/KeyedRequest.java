package io.followthrough.idempotency;

/**
 * A request that names an idempotency key.
 *
 * @param caller who sends it; keys of different callers have nothing to do with each other
 * @param fingerprint the same only for the same method, path, query and body
 */
record KeyedRequest(String caller, String key, String fingerprint) {}
