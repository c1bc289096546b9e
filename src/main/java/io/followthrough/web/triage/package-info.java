/** Where does a team accept or reject in the browser what was proposed to it? */
package io.followthrough.web.triage;
