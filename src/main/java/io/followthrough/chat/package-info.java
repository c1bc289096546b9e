/** What does a team's chat get to read? Its channel, a summary a day, its escalations, in the formats of Slack and Teams. */
package io.followthrough.chat;
