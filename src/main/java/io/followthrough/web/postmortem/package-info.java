/** What does a person see of a postmortem in the browser? */
package io.followthrough.web.postmortem;
