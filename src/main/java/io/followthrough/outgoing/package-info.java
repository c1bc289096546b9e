/** Which addresses that somebody gave us may the service call? Only public ones, and those that its operator allows. */
package io.followthrough.outgoing;
