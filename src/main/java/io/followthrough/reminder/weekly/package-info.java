/** What does a lead read once a week? How their teams keep what they promised, with the figures of the reports. */
package io.followthrough.reminder.weekly;
