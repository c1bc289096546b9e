/** Do reports that a hot standby answers say as of when, and does the primary answer where the standby cannot? */
package io.followthrough.proof.standby;
