/** Reads a postmortem that somebody wrote in Markdown: what it says, as values, and warnings about what is uncertain. */
package io.followthrough.intake.reading;
