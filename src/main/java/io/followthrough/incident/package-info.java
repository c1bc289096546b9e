/** What happened that needed a response? Incidents with severity, times, impact and services. */
package io.followthrough.incident;
