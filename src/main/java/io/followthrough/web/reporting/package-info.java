/** What do the reports look like in the browser? */
package io.followthrough.web.reporting;
