package io.followthrough.intake.reading;

import java.time.*;
import java.util.*;

import io.followthrough.classification.*;

public record WrittenTimelineEntry(WrittenTime at, String text, int line) {}
