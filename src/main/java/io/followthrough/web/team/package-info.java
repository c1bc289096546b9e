/** How do teams stand, and what waits for them? */
package io.followthrough.web.team;
