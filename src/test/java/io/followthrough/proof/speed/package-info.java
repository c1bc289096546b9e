/** How fast everybody's digest leaves, as a share of what a mail server takes. */
package io.followthrough.proof.speed;
