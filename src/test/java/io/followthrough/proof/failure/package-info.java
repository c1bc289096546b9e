/** What do clients see, and what is lost, when something around the service fails? */
package io.followthrough.proof.failure;
