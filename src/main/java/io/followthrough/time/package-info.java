/** What time is it, and is it a working day? One clock in UTC, read at the entry points only, and the calendars of the teams. */
package io.followthrough.time;
