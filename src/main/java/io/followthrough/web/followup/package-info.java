/** What does a person see of follow-ups in the browser, and what can they do there? The list, the page of one, and its forms. */
package io.followthrough.web.followup;
