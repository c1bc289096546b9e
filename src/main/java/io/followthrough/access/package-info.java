/** Who is asking? The person or program on whose behalf a request or a job acts. */
package io.followthrough.access;
