/** When does a team not work? Holidays read from a calendar file. */
package io.followthrough.people.holidays;
