package io.followthrough.intake.reading;

import java.time.*;
import java.util.*;

import io.followthrough.classification.*;

public record WrittenPostmortem(String title, String summary, String rootCause, List<WrittenCause> causes,
        List<WrittenIncident> incidents, List<WrittenTimelineEntry> timeline, List<WrittenFollowUp> followUps,
        List<Warning> warnings) {}
