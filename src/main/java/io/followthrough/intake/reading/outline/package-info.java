/** Turns Markdown, with all the ways people bend it, into an outline: sections with titles, items, lines and tables. */
package io.followthrough.intake.reading.outline;
