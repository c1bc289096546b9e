package io.followthrough.intake.reading;

import java.time.*;
import java.util.*;

import io.followthrough.classification.*;

public record WrittenFollowUp(String title, String description, String owner, LocalDate dueOn, String dueAsWritten,
        Priority priority, boolean done, Nature nature, FollowUpType type, List<String> links, int line) {}
