/** What do admins see and do in the browser? People, teams, tokens, calendars, policies and the audit. */
package io.followthrough.web.admin;
