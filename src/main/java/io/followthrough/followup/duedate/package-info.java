/** When is it due, and may that move? Extensions that are asked for and decided on, and reminders that are put off. */
package io.followthrough.followup.duedate;
