/** How does a written postmortem come in? From Markdown or JSON to a postmortem, its incidents and tracked follow-ups. */
package io.followthrough.intake;
