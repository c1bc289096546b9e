/** When does somebody want to be told? Their hour and days, a pause, and the way out of all mails. */
package io.followthrough.reminder.preference;
