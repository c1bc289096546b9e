package io.followthrough.intake.reading;

import java.time.*;
import java.util.*;

import io.followthrough.classification.*;

public record WrittenIncident(String title, Severity severity, WrittenTime startedAt, WrittenTime resolvedAt,
        Double durationMinutes, String impact, List<String> services, int line) {}
