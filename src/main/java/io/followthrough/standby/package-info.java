/** A second database server, a hot standby that follows the primary, which can be asked instead of it by whoever says as of when. */
package io.followthrough.standby;
