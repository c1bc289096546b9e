/** What must somebody know at once, whatever the hour? That a P0 has become theirs, or that their work was returned. */
package io.followthrough.reminder.immediate;
