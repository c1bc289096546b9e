package io.followthrough.intake.reading;

import java.time.*;
import java.util.*;

import io.followthrough.classification.*;

public record WrittenTime(Instant at, boolean dateAssumed, boolean zoneAssumed, boolean timeKnown, int line) {}
