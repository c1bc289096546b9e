/** How soon a process answers, and what it takes of the memory while nobody asks. */
package io.followthrough.proof.start;
