/** How well are follow-ups kept? Each figure is computed in one place, for the API, the pages and the metrics. */
package io.followthrough.report;
