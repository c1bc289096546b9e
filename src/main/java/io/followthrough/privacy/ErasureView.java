package io.followthrough.privacy;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What is left of somebody.
 *
 * @param email the address by which they are known from now on; nobody can have it
 * @param name what they are called from now on
 * @param erasedAt when they were erased first
 * @param rewritten how many rows named them, beside their own
 */
@RegisterForReflection
public record ErasureView(String email, String name, Instant erasedAt, long rewritten) {}
