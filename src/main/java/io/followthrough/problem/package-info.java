/** What went wrong with a request, and where? Every error answer of the service, as RFC 9457 problem details. */
package io.followthrough.problem;
