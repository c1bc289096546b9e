/** Is what Prometheus is told complete, bounded and documented? */
package io.followthrough.metrics;
