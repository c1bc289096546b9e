package io.followthrough.incident;

/** How bad an incident was for its users, SEV1 being the worst. */
public enum Severity {
    SEV1, SEV2, SEV3, SEV4
}
