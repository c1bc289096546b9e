/** What did the review of an incident find? Postmortems with their causes and timelines. */
package io.followthrough.postmortem;
