/** Reports on incidents: whether they are reviewed, acted on, and come again. */
package io.followthrough.report.incident;
