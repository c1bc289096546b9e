package io.followthrough.classification;

/** How bad an incident was for its users, SEV1 being the worst. */
public enum Severity implements Word {
    SEV1,
    SEV2,
    SEV3,
    SEV4;

    @Override
    public String word() {
        return name();
    }
}
