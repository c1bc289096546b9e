/** Proof that several replicas tell everybody once and lose nobody's mail, whatever is killed under them; docs/proofs.md. */
package io.followthrough.proof.replicas;
