/** What does a person see of mails in the browser: those that were sent, and when they want them? */
package io.followthrough.web.mail;
