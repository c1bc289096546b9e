/** How does somebody bring a written postmortem in by the pages: look at what was recognised, correct it, and take it in? */
package io.followthrough.web.importing;
