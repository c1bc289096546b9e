/** What stands between the service and a hostile request or page? Headers for browsers, a check of where a request comes from, limits of rate. */
package io.followthrough.protection;
