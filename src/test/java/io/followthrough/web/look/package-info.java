/** What the pages look like, all of them: to whoever cannot see, on a phone, in the dark, and as pictures. */
package io.followthrough.web.look;
