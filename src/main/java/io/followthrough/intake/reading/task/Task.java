package io.followthrough.intake.reading.task;

import java.util.List;

import io.followthrough.classification.Priority;

/**
 * A follow-up as found: {@code heading} names the sections and groups it stands in, {@code type} is what a column says. Any of
 * description, owner, due, priority and type may be null.
 */
public record Task(String title, String description, String owner, String due, Priority priority, boolean done,
        List<String> links,
        String type, String heading, int line) {}
