/** How does everything get into a warehouse? All tables in one snapshot, streamed, without what the caller may not know of. */
package io.followthrough.export;
