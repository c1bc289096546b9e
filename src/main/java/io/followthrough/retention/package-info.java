/** How long is kept what is of use for a while only? What is history is kept for ever, and is not asked about here. */
package io.followthrough.retention;
