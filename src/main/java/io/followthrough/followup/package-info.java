/** What is to be done, by whom, until when, and is it done? Follow-ups and their lifecycle. */
package io.followthrough.followup;
