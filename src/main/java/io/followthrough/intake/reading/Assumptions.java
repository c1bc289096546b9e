package io.followthrough.intake.reading;

import java.time.*;
import java.util.*;

import io.followthrough.classification.*;

public record Assumptions(LocalDate date, boolean dateWasGiven, ZoneId zone, boolean zoneWasGiven) {}
