/** How are many follow-ups changed at once? Batches, with a result for each change. */
package io.followthrough.followup.change;
