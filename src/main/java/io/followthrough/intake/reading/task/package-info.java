/** Finds the follow-ups in an outline: in lists, tables, lines, headings and sentences. */
package io.followthrough.intake.reading.task;
