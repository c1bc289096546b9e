/** How does somebody stop the mails without signing in? By a signed link in each (RFC 8058). */
package io.followthrough.reminder.unsubscribe;
