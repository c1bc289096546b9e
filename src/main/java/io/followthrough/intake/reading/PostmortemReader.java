package io.followthrough.intake.reading;

import java.time.*;
import java.util.*;

import io.followthrough.classification.*;

public final class PostmortemReader {
    public WrittenPostmortem read(String markdown, Assumptions assumptions) {
        throw new UnsupportedOperationException();
    }
}
