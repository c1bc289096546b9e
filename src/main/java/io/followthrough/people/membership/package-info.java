/** Who belongs to a team, and what may they do in it? */
package io.followthrough.people.membership;
