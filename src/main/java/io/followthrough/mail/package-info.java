/** The channel that hands messages to the mail server. */
package io.followthrough.mail;
