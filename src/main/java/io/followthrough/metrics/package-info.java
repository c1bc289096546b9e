/** What does the service tell Prometheus of itself, whatever its features do? */
package io.followthrough.metrics;
