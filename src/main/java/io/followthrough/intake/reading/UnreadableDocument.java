package io.followthrough.intake.reading;

import java.time.*;
import java.util.*;

import io.followthrough.classification.*;

public final class UnreadableDocument extends RuntimeException {
    public enum Reason {
        EMPTY, BINARY, TOO_LARGE, TOO_COMPLEX, NOT_A_POSTMORTEM
    }
    public Reason reason() {
        return null;
    }
    public Integer line() {
        return null;
    }
}
