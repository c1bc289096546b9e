/** What does a person see of an incident in the browser? */
package io.followthrough.web.incident;
