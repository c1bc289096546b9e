/** The time machine: months of many people's work in minutes, and a second opinion on every mail. docs/proofs.md. */
package io.followthrough.proof.machine;
