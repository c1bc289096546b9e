/** Who is there? People, the teams they belong to, and the teams' leads, zones and working days. */
package io.followthrough.people;
