/** Finds dates, times, zones and durations as people write them. */
package io.followthrough.intake.reading.moment;
