/** Does a process keep its shape for a day: heap, threads, connections, files? */
package io.followthrough.proof.soak;
